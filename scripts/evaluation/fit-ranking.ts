import type { MatchingFile } from '../../core/matching/spotter';
import { fitClaims } from './fit-claims';
import { fitStance, stanceExamples, stancesOfSummaries } from './fit-stance';
import { fitOwn, fitTogether } from './fit-statements';
import type { Matcher } from './labelled-mentions';
import { labelledMentions } from './labelled-mentions';
import type { LabelledStatement } from './labelled-statements';
import type { Passage } from './passages';

/**
 * Fits everything that comes after spotting, each table with those before it: which statements have something in
 * common with a passage, which claims it is about, which stance it reports, and which very statement.
 */
export function fitRanking(
  known: Omit<Matcher, 'reported'>,
  passages: Passage[],
  labels: LabelledStatement[],
): Pick<MatchingFile, 'claims' | 'stance' | 'reported'> {
  const own = fitOwn(known, labels);
  const matcher: Matcher = { ...known, reported: { own, together: {} } };
  const mentions = labelledMentions(matcher, passages);
  const claims = fitClaims(matcher, mentions);
  const stance = fitStance([...stanceExamples(matcher, claims, mentions), ...stancesOfSummaries(matcher)]);
  return { claims, stance, reported: { own, together: fitTogether(matcher, claims, stance, labels) } };
}
