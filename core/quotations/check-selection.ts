import type { TextRange } from '../text/sentences';
import { type AboutPage, checkAsOne } from './check-passage';
import type { QuotationFinding } from './finding';
import type { FoundQuotation } from './in-passage';
import { quotationsIn, wordsOf } from './in-passage';
import { findingOn, tooLong } from './make-finding';
import type { QuotationIndex } from './open-quotations';
import { quotedText } from './quoted-text';
import { speakerNearby } from './speaker-nearby';
import { isLongEnough } from './specific';

/** What a reader selected, with what stands around it in its paragraph. */
export interface Selected {
  before: string;
  text: string;
  after: string;
}

/** UTF-16 units. The index holds no remark of more than 60 words; a page of text is none. */
const LONGEST = 2_000;
const MARKS_AT_EDGES = /^[\s“„«「『"‘]+|[\s”“»」』"’]+$/gu;

const ENDS_IN_WORD = /(?:[\p{L}\p{M}\p{N}]|(?<=\p{L})['’-]|(?<=\p{N})[.,])+$/u;
const BEGINS_IN_WORD = /^(?:[\p{L}\p{M}\p{N}]|['’-](?=\p{L})|[.,](?=\p{N}))+/u;
/** Scripts without spaces: where a word ends nobody can tell. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A selection often begins or ends inside a word, or inside a number; half a word is no other wording. */
function wholeWords({ before, text, after }: Selected): Selected {
  const cutAt = (edge: RegExp, pattern: RegExp, beside: string): string => {
    const rest = edge.test(text) ? (pattern.exec(beside)?.[0] ?? '') : '';
    return UNSPACED.test(rest) ? '' : rest;
  };
  const head = cutAt(/^[\p{L}\p{M}\p{N}'’]/u, ENDS_IN_WORD, before);
  const tail = cutAt(/[\p{L}\p{M}\p{N}]$/u, BEGINS_IN_WORD, after);
  return {
    before: before.slice(0, before.length - head.length),
    text: head + text + tail,
    after: after.slice(tail.length),
  };
}

/** The words of a selection that stand in a quotation, in its parts, and the quotation. */
interface Part {
  quotation: FoundQuotation;
  parts: TextRange[];
  words: string;
}

function partsIn(whole: string, start: number, end: number): Part[] {
  return quotationsIn(whole).flatMap((quotation) => {
    const parts = quotation.parts
      .map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }))
      .filter((part) => part.end > part.start);
    return parts.length > 0 ? [{ quotation, parts, words: wordsOf(whole, { parts }) }] : [];
  });
}

/**
 * Checks what a reader selected. Of a selection that takes more along, the longest quotation is checked; words
 * without quotation marks are checked as they are, and nobody is taken for their speaker.
 */
export function checkSelection(selected: Selected, about: AboutPage, quotations: QuotationIndex): QuotationFinding {
  const { before, text, after } = wholeWords(selected);
  if (text.length > LONGEST) return tooLong({ ...about, text: `${text.slice(0, LONGEST)}…` }, quotations);
  const whole = before + text + after;
  const start = before.length;
  const end = start + text.length;
  const [longest] = partsIn(whole, start, end).sort((a, b) => b.words.length - a.words.length);
  const isInside = longest && longest.quotation.start < start && longest.quotation.end > end;
  if (longest && (isInside || isLongEnough(longest.words))) {
    const speaker = speakerNearby(whole, longest.quotation, quotations);
    return checkAsOne(whole, longest.parts, (words) => findingOn({ ...about, text: words, speaker }, quotations));
  }
  return findingOn({ ...about, text: quotedText(text).replace(MARKS_AT_EDGES, '') }, quotations);
}
