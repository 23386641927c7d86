import type { QuotedView } from '../../core/quotations/finding';
import { StanceMark } from '../StanceMark';
import { StatementHead } from '../StatementHead';
import { statement as words } from '../words';

/** Who said it, and when: the head of a statement. */
export function Said({ view }: { view: QuotedView }) {
  const { position, roleLine, role } = view;
  return (
    <div class="said">
      {position && <StanceMark stance={position.stance} />}
      <div class="head">
        <StatementHead view={view} isSameDay={false} />
      </div>
      {roleLine && (
        <p class="role" dir="auto" title={role ?? undefined}>
          {roleLine}
        </p>
      )}
      {position?.scope && (
        <p class="scope" dir="auto">
          {words.scope(position.scope)}
        </p>
      )}
    </div>
  );
}
