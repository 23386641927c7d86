import type { IndexState } from '../popup/use-index';
import { index as words } from './words';

interface Props {
  state: IndexState;
  version: string;
}

export function IndexSection({ state, version }: Props) {
  return (
    <>
      {state.kind === 'failed' && <p class="none">{words.failed}</p>}
      <dl class="facts">
        {state.kind === 'ready' && (
          <>
            <dt>{words.goesUpTo}</dt>
            <dd>{words.date(state.index.date)}</dd>
            <dt>{words.holds}</dt>
            <dd>
              {words.counts({
                statements: state.index.statements.length,
                speakers: state.index.speakers.length,
                sources: state.index.sources.length,
              })}
            </dd>
          </>
        )}
        <dt>{words.version}</dt>
        <dd>{version}</dd>
      </dl>
    </>
  );
}
