import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState, PopupServices } from './services';

/** How often a page that is being read is asked whether it is done. */
const ASK_AGAIN_MS = 250;

/** The state of the page; null until the first answer. `refresh` after something was changed. */
export function usePageState(services: PopupServices): { page: PageState | null; refresh(): void } {
  const [page, setPage] = useState<PageState | null>(null);
  const [asked, setAsked] = useState(0);

  // Every number of `asked` is a question of its own.
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = (state: PageState) => {
      if (!isCurrent) return;
      setPage(state);
      if (state.kind === 'reading') timer = setTimeout(() => setAsked((before) => before + 1), ASK_AGAIN_MS);
    };
    services
      .getPageState()
      .then(answer, (error: unknown) => answer({ kind: 'error', host: '', detail: String(error) }));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [services, asked]);

  const refresh = useCallback(() => setAsked((before) => before + 1), []);
  return { page, refresh };
}
