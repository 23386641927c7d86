import { useId } from 'preact/hooks';
import type { ClaimRecord } from '../core/card';
import { StatementCard } from './StatementCard';
import { record as words } from './words';

const LINES = 2;

interface Props {
  others: ClaimRecord['confirmedElsewhere'];
  copy(text: string): Promise<boolean>;
}

/** What parties acknowledged later on other claims. */
export function ConfirmedElsewhere({ others, copy }: Props) {
  const heading = useId();
  if (others.length === 0) return null;
  return (
    <section class="part" aria-labelledby={heading}>
      <div class="part-heading">
        <h2 id={heading}>{words.elsewhere}</h2>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets. */}
      <ol class="statements" role="list">
        {others.map(({ view, claim }) => (
          <StatementCard
            key={claim.id}
            view={view}
            claim={claim}
            isSameDay={false}
            lines={LINES}
            about={claim.short}
            copy={copy}
          />
        ))}
      </ol>
    </section>
  );
}
