import type { TextRange } from '../text/sentences';
import type { QuotationFinding } from './finding';
import type { FoundQuotation } from './in-passage';
import { quotationsAround, wordsOf } from './in-passage';
import { type AskedQuotation, findingOn } from './make-finding';
import type { QuotationIndex } from './open-quotations';
import { speakerNearby } from './speaker-nearby';
import { isLongEnough } from './specific';

/** A passage in the text of its block. */
export interface Passage extends TextRange {
  text: string;
}

/** What of the page a check needs to know besides. */
export type AboutPage = Pick<AskedQuotation, 'published' | 'language' | 'claim'>;

/** UTF-16 units on each side of a passage: sentences and quotations are shorter. */
const REACH = 3_000;
/** More would push the record out of the card. */
const MOST = 3;

function around({ text, start, end }: Passage): Passage {
  const from = Math.max(0, start - REACH);
  return { text: text.slice(from, end + REACH), start: start - from, end: end - from };
}

const quotationsOf = (passage: Passage): FoundQuotation[] =>
  quotationsAround(passage.text, passage).filter((quotation) => isLongEnough(wordsOf(passage.text, quotation)));

/** Whether a passage has quotations that can be checked. */
export const holdsQuotation = (passage: Passage): boolean => quotationsOf(around(passage)).length > 0;

/**
 * Checks parts of one quotation as one. Nothing may be missing between them: a reporting clause is no ellipsis, and
 * with one, words that the page leaves out there would pass as marked.
 */
export function checkAsOne(text: string, parts: TextRange[], check: (words: string) => QuotationFinding) {
  const shown = wordsOf(text, { parts });
  if (parts.length === 1) return check(shown);
  const joined = check(parts.map(({ start, end }) => text.slice(start, end).trim()).join(' '));
  return joined.sides ? joined : { ...joined, text: shown };
}

const isVerbatim = ({ found, differences }: QuotationFinding): boolean => found !== null && differences.length === 0;

/**
 * A quotation that a page interrupts is checked as one. Where it is not on record as one, each part that is long
 * enough is told by itself: a sentence that was added must not count as a difference in the one before. Where each is
 * on record, and words of the record are missing between them, they are told as one again.
 */
function findingsOn(text: string, quotation: FoundQuotation, about: AboutPage, quotations: QuotationIndex) {
  const { parts } = quotation;
  const speaker = speakerNearby(text, quotation, quotations);
  const check = (words: string) => findingOn({ ...about, text: words, speaker }, quotations);
  const whole = checkAsOne(text, parts, check);
  const words = parts.map((part) => wordsOf(text, { parts: [part] }));
  if (parts.length === 1 || isVerbatim(whole) || !words.every(isLongEnough)) return [whole];
  const each = words.map(check);
  const isCut = whole.found !== null && whole.differences.every(({ page }) => page === '') && each.every(isVerbatim);
  return isCut ? [whole] : each;
}

/** Checks the quotations that a passage holds, begins or ends in. */
export function checkPassage(passage: Passage, about: AboutPage, quotations: QuotationIndex): QuotationFinding[] {
  const near = around(passage);
  return quotationsOf(near)
    .flatMap((quotation) => findingsOn(near.text, quotation, about, quotations))
    .slice(0, MOST);
}
