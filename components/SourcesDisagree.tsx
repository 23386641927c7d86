import { useId, useState } from 'preact/hooks';
import type { DisagreementView } from '../core/card';
import { DisagreementTable } from './DisagreementTable';
import { Icon } from './Icon';
import { disagreement as words } from './words';

/** The points about a claim on which its sources differ, folded to one line. */
export function SourcesDisagree({ disagreements }: { disagreements: DisagreementView[] }) {
  const [isOpen, setOpen] = useState(false);
  const points = useId();
  if (disagreements.length === 0) return null;
  return (
    <section class="sources-disagree">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={points} onClick={() => setOpen(!isOpen)}>
          {words.title} <span class="count">· {words.points(disagreements.length)}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      <div id={points} class="unfolded" hidden={!isOpen}>
        {disagreements.map((entry) => (
          <DisagreementTable key={entry.id} disagreement={entry} />
        ))}
      </div>
    </section>
  );
}
