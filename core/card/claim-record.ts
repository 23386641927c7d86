import type { ClaimRecord, StatementView } from '../card';
import type { ClaimsIndex } from '../claims-index';
import type { Mention } from '../mention';
import type { Claim } from '../model';
import { STANCES } from '../stances';
import { changedPositions, type Positioned } from './changed-positions';
import { ownWords } from './closeness';
import { stoodBefore } from './date-split';
import { FULL_BEFORE, FULL_SINCE, prominences } from './prominence';
import { readableLanguages } from './quotations';
import { resolveSources } from './source-view';
import { type Setting, viewStatement } from './statement-view';

/** Oldest first. A statement whose speaker left the index is skipped: it would be nobody's. */
function positionedOn(index: ClaimsIndex, claim: Claim): Positioned[] {
  return index.statementsOn(claim.id).flatMap((statement) => {
    const speaker = index.speaker(statement.speaker);
    const position = statement.positions.find((each) => each.claim === claim.id);
    return speaker && position ? [{ statement, speaker, position }] : [];
  });
}

export function claimRecord(
  index: ClaimsIndex,
  claim: Claim,
  mention: Mention,
  articleDay: string | null,
): ClaimRecord {
  const entries = positionedOn(index, claim);
  const turns = changedPositions(entries);
  const kept = new Set(turns.flat().map(({ statement }) => statement.id));
  const setting: Setting = {
    index,
    sources: resolveSources(index),
    reading: { words: ownWords(mention.text, claim), languages: readableLanguages(mention.text) },
    reportedId: mention.statements[0],
  };
  const isBefore = ({ statement }: Positioned) =>
    stoodBefore(statement, articleDay, statement.id === setting.reportedId);

  const part = (members: Positioned[], mostInFull: number): StatementView[] => {
    const room = prominences(members, { closest: mention.statements, kept, mostInFull });
    return members.map((entry) => viewStatement(entry, room.get(entry.statement.id) ?? 'folded', setting));
  };

  return {
    claim,
    tally: STANCES.map((stance) => ({
      stance,
      count: entries.filter(({ position }) => position.stance === stance).length,
    })).filter(({ count }) => count > 0),
    before: part(entries.filter(isBefore), FULL_BEFORE),
    since: part(
      entries.filter((entry) => !isBefore(entry)),
      FULL_SINCE,
    ),
    changed: turns.flatMap((own) => own[0]?.speaker ?? []),
    disagreements: setting.sources.disagreementsAbout(claim.id),
  };
}
