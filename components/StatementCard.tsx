import { useState } from 'preact/hooks';
import type { ClaimRecord, StatementView } from '../core/card';
import { longDate } from './dates';
import { StanceMark } from './StanceMark';
import { StatementBody } from './StatementBody';
import { StatementHead } from './StatementHead';
import { stanceWord, statement as words } from './words';

interface Props {
  view: StatementView;
  claim: ClaimRecord['claim'];
  isSameDay: boolean;
  lines: number;
  /** Said of a statement that stands under another claim than its own. */
  about?: string;
  copy(text: string): Promise<boolean>;
}

/** One statement on the rail: in full, or as a line that unfolds in place. */
export function StatementCard({ view, claim, isSameDay, lines, about, copy }: Props) {
  const { statement, speaker, position } = view;
  const isLine = view.prominence !== 'full';
  const [isOpen, setOpen] = useState(!isLine);
  const head = <StatementHead view={view} isSameDay={isSameDay} />;
  return (
    <li class="statement" data-form={isOpen ? 'full' : 'line'}>
      <StanceMark stance={position.stance} />
      <article
        tabIndex={-1}
        data-statement={statement.id}
        data-stance={position.stance}
        aria-label={`${speaker.name} ${stanceWord[position.stance]}, ${longDate(statement.date)}`}
      >
        {isLine ? (
          <button type="button" class="head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {head}
          </button>
        ) : (
          <div class="head">{head}</div>
        )}
        {about && <p class="scope">{words.about(about)}</p>}
        {position.scope && (
          <p class="scope" dir="auto">
            {words.scope(position.scope)}
          </p>
        )}
        {isOpen && <StatementBody view={view} claim={claim} lines={lines} copy={copy} />}
      </article>
    </li>
  );
}
