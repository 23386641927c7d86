import type { CitedView } from '../core/citation';
import { shortDate } from './dates';
import { StanceWord } from './StanceWord';
import { statement as words } from './words';

interface Props {
  view: Pick<CitedView, 'speaker' | 'position' | 'statement'>;
  /** The statement is of the article's own day and may be later than it. */
  isSameDay: boolean;
}

/** Reads as a sentence: who, does what, when. */
export function StatementHead({ view: { speaker, position, statement }, isSameDay }: Props) {
  const date = shortDate(statement.date);
  const shown = statement.dateBasis === 'reported' ? words.by(date) : date;
  return (
    <>
      <span class="who">
        <bdi class="name">{speaker.name}</bdi> {position && <StanceWord stance={position.stance} />}
      </span>
      <time
        class="date"
        dateTime={statement.date}
        title={statement.dateBasis === 'derived' ? words.dayDerived : undefined}
      >
        <bdi>{isSameDay ? words.sameDay : shown}</bdi>
      </time>
    </>
  );
}
