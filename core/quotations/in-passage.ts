import type { TextRange } from '../text/sentences';
import { sentences } from '../text/sentences';

/** Words in quotation marks, as a page prints them. */
export interface FoundQuotation extends TextRange {
  /** What stands between the marks: one part, or several with a reporting clause between them. */
  parts: TextRange[];
}

/** What may close a quotation, by what opened it: keyboards, editors and languages mix them. */
const CLOSING: Record<string, string> = {
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '"': '"”',
  '＂': '＂',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
  '‹': '›',
};
const SINGLE = "‘'‚‹";
/** Marks that both open and close tell by what stands beside them. */
const NESTING = '“„«「『';

const BEFORE_OPENING =
  /^$|[\s([{\-–—/:：、，“„«「『‘'>\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const AFTER_OPENING = /[^\s)\]},;:!?]/u;
const AFTER_CLOSING =
  /^$|[\s)\]},.;:!?…\-–—/、。，”»」』’"\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** UTF-16 units: longer runs have lost their closing mark. */
const LONGEST = 2_000;
/** A reporting clause between two quoted parts. */
const LONGEST_CLAUSE = 90;
/** Between the parts of one quotation no sentence begins: “…,” he said on Monday, “…” */
const CLAUSE = /^[\s,–—-]*[^.!?。\n]+[\s,.:–—-]*$/u;
/** The first part goes on: it ends in a comma inside or outside the marks, or with a dash after them. */
const GOES_ON = /[,，、]\s*$/u;
const DASH_FIRST = /^\s*[,–—-]/u;
const SENTENCE_END = /[.!?…]\s*$/u;
const ENDS_CLAUSE = /[.,:–—]\s*$/u;

/** Russian and Ukrainian put the reporting clause inside the marks: «…, — сказал он, — …» */
const INSIDE =
  /[,.!?…]?\s*[–—-]\s+(?:(?:ска|зая|отме|доба|подчерк|пояс|сооб|указ|утвержд|уточн|напом|счит|говор|пиш|напис|зазна|наголо|додав|додал|повідом|йдеться|каже|ствердж|нагад)\p{L}*)(?=[\s,.])[^–—»”"]{0,90}?(?:[,.]\s*[–—-]\s+|$)/giu;

const at = (text: string, place: number): string => text.charAt(place);

function opens(text: string, place: number): boolean {
  const mark = at(text, place);
  return mark in CLOSING && BEFORE_OPENING.test(at(text, place - 1)) && AFTER_OPENING.test(at(text, place + 1));
}

/** “…“ closes, “ “ opens: a mark that does both closes where a word ends. */
const closesHere = (text: string, place: number): boolean =>
  /\S/.test(at(text, place - 1)) && AFTER_CLOSING.test(at(text, place + 1));

/** "the soldiers’ rifles" inside single marks: an apostrophe, if the quotation is closed further on. */
const isGenitive = (text: string, place: number): boolean =>
  /s/i.test(at(text, place - 1)) && /^\s\p{Ll}/u.test(text.slice(place + 1, place + 3));

function closingSingle(text: string, start: number, closing: string): number {
  let genitive = -1;
  for (let place = start + 1; place < Math.min(text.length, start + LONGEST); place++) {
    if (at(text, place) === '\n' || (place > start + 1 && SINGLE.includes(at(text, place)) && opens(text, place)))
      break;
    if (!closing.includes(at(text, place)) || !closesHere(text, place)) continue;
    if (!isGenitive(text, place)) return place;
    if (genitive < 0) genitive = place;
  }
  return genitive;
}

/** The mark that closes what the one at `start` opened; -1 where there is none. */
function closingMark(text: string, start: number): number {
  const mark = at(text, start);
  const closing = CLOSING[mark] ?? '';
  if (SINGLE.includes(mark)) return closingSingle(text, start, closing);
  let depth = 1;
  let last = -1;
  for (let place = start + 1; place < Math.min(text.length, start + LONGEST); place++) {
    const here = at(text, place);
    if (closing.includes(here) && (here !== mark || closesHere(text, place))) {
      depth -= 1;
      last = place;
      if (depth === 0) return place;
    } else if (here === mark && NESTING.includes(mark)) depth += 1;
  }
  // Two marks that would close at one place are printed as one: «Завод «Восток».
  return last;
}

function outermost(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (let place = 0; place < text.length; place++) {
    if (!opens(text, place)) continue;
    const end = closingMark(text, place);
    if (end > place + 1) {
      found.push({ start: place, end: end + 1 });
      place = end;
    } else if (end < 0 && NESTING.includes(at(text, place)) && text.slice(0, place).trim() === '') {
      // A quotation of several paragraphs opens each of them and closes the last.
      if (text.length - place <= LONGEST) found.push({ start: place, end: text.length });
    }
  }
  return found;
}

const isClosed = (text: string, { start, end }: TextRange): boolean =>
  (CLOSING[at(text, start)] ?? '').includes(at(text, end - 1));

/** The words between the marks, without reporting clauses that stand inside them. */
function innerParts(text: string, range: TextRange): TextRange[] {
  const start = range.start + 1;
  const end = isClosed(text, range) ? range.end - 1 : range.end;
  const parts: TextRange[] = [];
  let from = start;
  for (const clause of text.slice(start, end).matchAll(INSIDE)) {
    parts.push({ start: from, end: start + clause.index });
    from = start + clause.index + clause[0].length;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)));
}

/** Whether the second is the rest of what the first began: “…,” he said, “…” */
function goesOn(text: string, first: FoundQuotation, second: TextRange): boolean {
  const between = text.slice(first.end, second.start);
  if (between.length > LONGEST_CLAUSE || !CLAUSE.test(between) || !/\p{L}/u.test(between)) return false;
  const inside = text.slice(first.start, first.end - 1);
  if (DASH_FIRST.test(between) || GOES_ON.test(inside)) return ENDS_CLAUSE.test(between);
  return false;
}

/** The quotations of a text, outermost marks only, in order. */
export function quotationsIn(text: string): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const range of outermost(text)) {
    const parts = innerParts(text, range);
    if (parts.length === 0) continue;
    const last = found.at(-1);
    if (last && goesOn(text, last, range) && !SENTENCE_END.test(text.slice(last.start, last.end - 1))) {
      last.end = range.end;
      last.parts.push(...parts);
    } else found.push({ ...range, parts });
  }
  return found;
}

/** What a quotation says, with an ellipsis for what stands between its parts. */
export const wordsOf = (text: string, { parts }: Pick<FoundQuotation, 'parts'>): string =>
  parts
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .trim()
        .replace(/[,，]$/u, ''),
    )
    .join(' … ');

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && a.end > b.start;

/** The sentence or sentences that a range stands in. */
export function sentenceAround(text: string, range: TextRange): TextRange {
  const own = sentences(text).filter((sentence) => overlap(sentence, range));
  return { start: own[0]?.start ?? range.start, end: own.at(-1)?.end ?? range.end };
}

/** The quotations that stand in the sentence of a range, begin in it or end in it. */
export function quotationsAround(text: string, range: TextRange): FoundQuotation[] {
  const sentence = sentenceAround(text, range);
  return quotationsIn(text).filter((quotation) => overlap(quotation, sentence));
}
