import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClaimsIndex } from '../../core/claims-index';
import type { PopupServices } from './services';

export type IndexState =
  | { kind: 'loading' }
  | { kind: 'ready'; index: ClaimsIndex }
  | { kind: 'failed'; detail: string; retry(): void };

export function useIndex(services: Pick<PopupServices, 'loadIndex'>): IndexState {
  const [state, setState] = useState<IndexState>({ kind: 'loading' });

  const load = useCallback(() => {
    setState({ kind: 'loading' });
    services.loadIndex().then(
      (index) => setState({ kind: 'ready', index }),
      (error: unknown) => setState({ kind: 'failed', detail: String(error), retry: load }),
    );
  }, [services]);

  useEffect(load, [load]);
  return state;
}
