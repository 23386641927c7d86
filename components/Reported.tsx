import { useId } from 'preact/hooks';
import type { ClaimRecord, StatementView } from '../core/card';
import { StatementCard } from './StatementCard';
import { record as words } from './words';

/** Lines of quotation: what the reader pointed at has the most room. */
const LINES = 3;

interface Props {
  view: StatementView;
  claim: ClaimRecord['claim'];
  isSameDay: boolean;
  copy(text: string): Promise<boolean>;
}

/** The statement that the passage most likely reports, before the record by date. */
export function Reported({ view, claim, isSameDay, copy }: Props) {
  const heading = useId();
  return (
    <section class="part" aria-labelledby={heading}>
      <div class="part-heading">
        <h2 id={heading}>{words.reported}</h2>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets. */}
      <ol class="statements" role="list">
        <StatementCard view={view} claim={claim} isSameDay={isSameDay} lines={LINES} copy={copy} />
      </ol>
    </section>
  );
}
