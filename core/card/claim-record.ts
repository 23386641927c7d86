import type { ClaimRecord, OtherView, StatementView } from '../card';
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

const MOST_ELSEWHERE = 3;

/** Oldest first. A statement whose speaker left the index is skipped: it would be nobody's. */
function positionedOn(index: ClaimsIndex, claim: Claim): Positioned[] {
  return index.statementsOn(claim.id).flatMap((statement) => {
    const speaker = index.speaker(statement.speaker);
    const position = statement.positions.find((each) => each.claim === claim.id);
    return speaker && position ? [{ statement, speaker, position }] : [];
  });
}

/** One for a claim, the first since the article; a reader of the whole file finds the rest. */
function confirmedElsewhere(setting: Setting, card: Claim, articleDay: string | null): OtherView[] {
  if (!articleDay) return [];
  const { index } = setting;
  const first = index.claims.flatMap((claim): OtherView[] => {
    if (claim.id === card.id) return [];
    const entry = positionedOn(index, claim).find(
      ({ statement, position }) => position.stance === 'confirms' && !stoodBefore(statement, articleDay, false),
    );
    return entry ? [{ view: viewStatement(entry, 'line', setting), claim }] : [];
  });
  return first.sort((a, b) => a.view.statement.date.localeCompare(b.view.statement.date)).slice(0, MOST_ELSEWHERE);
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

  const reported = entries.find(({ statement }) => statement.id === setting.reportedId);

  return {
    claim,
    reported: reported ? viewStatement(reported, 'full', setting) : null,
    confirmedElsewhere: confirmedElsewhere(setting, claim, articleDay),
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
