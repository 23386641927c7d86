import type { ClaimRecord, StatementView } from '../core/card';
import { POSITIONS } from '../core/stances';
import { shortDate } from './dates';
import { StanceMark } from './StanceMark';
import { stanceWord, statement as words } from './words';

interface Props {
  record: ClaimRecord;
  onStatement(id: string): void;
}

/** The first statement of each position, as the card keeps them. */
function turnsOf(record: ClaimRecord, speakerId: string): StatementView[] {
  const firsts = new Map<string, StatementView>();
  for (const view of [...record.before, ...record.since]) {
    const { stance } = view.position;
    if (view.speaker.id === speakerId && POSITIONS.has(stance) && !firsts.has(stance)) firsts.set(stance, view);
  }
  return [...firsts.values()];
}

/** Who took more than one position, and when. */
export function ChangedPositions({ record, onStatement }: Props) {
  return (
    <dl class="changed unfolded">
      {record.changed.map(({ id, name }) => (
        <div key={id}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          {turnsOf(record, id).map(({ statement, position }) => (
            <dd key={statement.id}>
              <StanceMark stance={position.stance} size={11} />
              <button type="button" class="link" onClick={() => onStatement(statement.id)}>
                {stanceWord[position.stance]} <bdi>{shortDate(statement.date)}</bdi>
              </button>
              {position.scope && <span class="scope">{words.scope(position.scope)}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
