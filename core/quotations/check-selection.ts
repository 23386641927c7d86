import { type AboutPage, isLongEnough } from './check-passage';
import type { QuotationFinding } from './finding';
import type { FoundQuotation } from './in-passage';
import { quotationsIn, wordsOf } from './in-passage';
import { findingOn, tooLong } from './make-finding';
import type { QuotationIndex } from './open-quotations';
import { quotedText } from './quoted-text';
import { speakerNearby } from './speaker-nearby';

/** What a reader selected, with what stands around it in its paragraph. */
export interface Selected {
  before: string;
  text: string;
  after: string;
}

/** UTF-16 units. The index holds no remark of more than 60 words; a page of text is none. */
const LONGEST = 2_000;
const MARKS_AT_EDGES = /^[\s“„«「『"‘]+|[\s”“»」』"’]+$/gu;

/** The words of a selection that stand in a quotation, and the quotation. */
interface Part {
  quotation: FoundQuotation;
  words: string;
}

function partsIn(whole: string, start: number, end: number): Part[] {
  return quotationsIn(whole).flatMap((quotation) => {
    const parts = quotation.parts
      .map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }))
      .filter((part) => part.end > part.start);
    return parts.length > 0 ? [{ quotation, words: wordsOf(whole, { parts }) }] : [];
  });
}

/**
 * Checks what a reader selected. Of a selection that takes more along, the longest quotation is checked; words
 * without quotation marks are checked as they are, and nobody is taken for their speaker.
 */
export function checkSelection(
  { before, text, after }: Selected,
  about: AboutPage,
  quotations: QuotationIndex,
): QuotationFinding {
  if (text.length > LONGEST) return tooLong({ ...about, text: `${text.slice(0, LONGEST)}…` }, quotations);
  const whole = before + text + after;
  const start = before.length;
  const end = start + text.length;
  const [longest] = partsIn(whole, start, end).sort((a, b) => b.words.length - a.words.length);
  const isInside = longest && longest.quotation.start < start && longest.quotation.end > end;
  if (longest && (isInside || isLongEnough(longest.words))) {
    const speaker = speakerNearby(whole, longest.quotation, quotations);
    return findingOn({ ...about, text: longest.words, speaker }, quotations);
  }
  return findingOn({ ...about, text: quotedText(text).replace(MARKS_AT_EDGES, '') }, quotations);
}
