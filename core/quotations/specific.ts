import type { Fit } from './attribution-fit';
import type { QuotationIndex } from './open-quotations';
import type { Printed } from './printed';
import { wordCount } from './printed-parts';
import type { Match } from './search-record';
import { readUnits } from './units';

/** Below this any speaker may have said it. Two East Asian characters count as one word. */
const SHORTEST = 4;
/** From this length on, words of one speaker only are that speaker's. */
export const SPECIFIC_WORDS = 6;
/** What shorter words must tell: about three that occur rarely. */
const SPECIFIC_WEIGHT = 2.4;
/** Under four words, with their own speaker named: two telling words. */
const SHORT_WEIGHT = 1.4;

/** Scare quotes and titles say nothing that could be looked up. */
export const isLongEnough = (words: string): boolean => wordCount(readUnits(words)) >= SHORTEST;

export const isTooShort = ({ words }: Printed): boolean => words < SHORTEST;

/** What a page put into brackets itself is nothing to find. */
export const isFoundTooShort = ({ pieces }: Match, { words }: Printed): boolean =>
  words - wordCount(pieces.flatMap(({ occurrence }) => occurrence.glosses.flatMap(({ units }) => units))) < SHORTEST;

/** All that the source has in quotation marks, however short: "dead match", "gossip and speculation". */
export function isWholeRendering({ pieces, fit }: Match, { units }: Printed): boolean {
  const [{ record, occurrence }] = pieces;
  const [run] = occurrence.runs;
  const isWhole = pieces.length === 1 && run?.from === 0 && run.to === record.units.length;
  return isWhole && (units.length > 1 || fit === 'fits');
}

const speakersOf = (matches: Match[]): Set<string> =>
  new Set(matches.map(({ pieces }) => pieces[0].record.statement.speaker));

const weightOf = ({ units }: Printed, { recorded }: QuotationIndex): number =>
  units.reduce((sum, { key }) => sum + recorded.weight(key), 0);

/** Short words of the speaker whom the page names, and of nobody else. */
export const areOwn = (matches: Match[], fit: Fit, printed: Printed, quotations: QuotationIndex): boolean =>
  fit === 'fits' && speakersOf(matches).size === 1 && weightOf(printed, quotations) >= SHORT_WEIGHT;

/** Hardly anybody else is on record with these words, and they are not what anybody says. */
export function singleOut(matches: Match[], printed: Printed, quotations: QuotationIndex): boolean {
  const most = printed.words >= SPECIFIC_WORDS ? 2 : 1;
  return speakersOf(matches).size <= most && weightOf(printed, quotations) >= SPECIFIC_WEIGHT;
}
