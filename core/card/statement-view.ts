import type { StatementView } from '../card';
import type { ClaimsIndex } from '../claims-index';
import type { Position, Speaker, Statement } from '../model';
import { orderQuotations, type Reading } from './quotations';
import { roleAt, roleForOneLine, roleInFull } from './roles';
import type { SourceResolver } from './source-view';

/** What all statements of a card have in common. */
export interface Setting {
  index: ClaimsIndex;
  sources: SourceResolver;
  reading: Reading;
  /** The statement that the passage reports, if any. */
  reportedId: string | undefined;
}

/** A statement outside the subject has no position. */
interface Entry<Of extends Position | null> {
  statement: Statement;
  speaker: Speaker;
  position: Of;
}

export function viewStatement<Of extends Position | null>(
  { statement, speaker, position }: Entry<Of>,
  prominence: StatementView['prominence'],
  { index, sources, reading, reportedId }: Setting,
): Omit<StatementView, 'position'> & { position: Of } {
  const role = roleAt(speaker, statement.date);
  const speakerOf = (id: string | undefined) => (id && index.speaker(id)) || null;
  return {
    statement,
    position,
    speaker,
    role: role ? roleInFull(role, speaker) : null,
    roleLine: role ? roleForOneLine(role, speaker) : null,
    onBehalfOf: speakerOf(statement.onBehalfOf),
    relayedBy: speakerOf(statement.relayedBy),
    quotations: orderQuotations(statement.quotations, reading, sources.source),
    sources: sources.sourcesOf(statement),
    prominence,
    reported: statement.id === reportedId,
    disagreements: sources.disagreementsAbout(statement.id),
  };
}
