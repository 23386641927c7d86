import type { Fit } from './attribution';
import type { QuotationIndex } from './open-quotations';
import type { Printed } from './printed';
import type { Match } from './search-record';

/** Below this any speaker may have said it. Two East Asian characters count as one word. */
const SHORTEST = 4;
/** From this length on, words of one speaker only are that speaker's. */
const SPECIFIC_WORDS = 6;
/** What shorter words must tell: about three that occur rarely. */
const SPECIFIC_WEIGHT = 2.4;
/** Under four words, with their own speaker named: two telling words. */
const SHORT_WEIGHT = 1.4;

export const isTooShort = ({ words }: Printed): boolean => words < SHORTEST;

/** All that the source has in quotation marks, however short: "dead match", "gossip and speculation". */
export function isWholeRendering({ pieces, fit }: Match, { units }: Printed): boolean {
  const [{ record, occurrence }] = pieces;
  const [run] = occurrence.runs;
  const isWhole = pieces.length === 1 && run?.from === 0 && run.to === record.units.length;
  return isWhole && (units.length > 1 || fit === 'fits');
}

/** Only one speaker is on record with these words, and they are not what anybody says. */
export function singlesOut(matches: Match[], { words, units }: Printed, quotations: QuotationIndex, fit: Fit): boolean {
  const speakers = new Set(matches.map(({ pieces }) => pieces[0].record.statement.speaker));
  const weight = units.reduce((sum, { key }) => sum + quotations.recorded.weight(key), 0);
  if (words < SHORTEST) return fit === 'fits' && speakers.size === 1 && weight >= SHORT_WEIGHT;
  const isTelling = weight >= SPECIFIC_WEIGHT;
  return words >= SPECIFIC_WORDS ? speakers.size <= 2 && isTelling : speakers.size === 1 && isTelling;
}
