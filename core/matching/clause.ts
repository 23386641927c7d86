import { isUnspaced, words } from '../text/words';
import type { Sentence } from './analyse';
import { wordsBetween } from './features/adjacency';
import type { Lexicon } from './lexicon';
import type { Tag } from './tag';

/** What is told: a mark reaches from the first to the last of these. */
const TELLING = new Set(['thing', 'act', 'stance']);
/** An act belongs to the mark when it stands as near to the rest as this, in words; "used a meeting to repeat" does not. */
const ACT_WORDS = 5;
/** A party belongs to the mark when it stands as near to it as this, in words; "said the Kremlin's envoy" does not. */
const PARTY_WORDS = 3;
/** A mark of fewer words looks like a mistake; then the sentence is marked. */
const FEWEST_WORDS = 4;
/** What goes with the word before it, such as a closing quotation mark or bracket. */
const CLOSING = /^["'”’»)\]」』]+/u;

interface Span {
  start: number;
  end: number;
}

/** What ends a clause; a point or a comma inside a number does not. */
const BOUNDARY = ',;:.!?…—–()"“”«»。、！？「」';
const WITHIN = `(?:[^${BOUNDARY}]|(?<=\\d)[.,](?=\\d))*`;
const UP_TO_BOUNDARY = new RegExp(`^${WITHIN}`, 'u');
const FROM_BOUNDARY = new RegExp(`${WITHIN}$`, 'u');
/** A clause is marked to its end, or from its beginning, when no more than this is missing. */
const MISSING_AT_END = 4;
const MISSING_AT_START = 2;
/** Scripts without spaces: about so many characters make a word. */
const CHARACTERS_A_WORD = 3;

function countWords(text: string): number {
  return isUnspaced(text) && !text.trim().includes(' ') ? text.trim().length / CHARACTERS_A_WORD : words(text).length;
}

/** Completes the clause where only a few of its words are left out. */
function completed(block: string, sentence: Span, { start, end }: Span): Span {
  const after = UP_TO_BOUNDARY.exec(block.slice(end, sentence.end))?.[0] ?? '';
  const before = FROM_BOUNDARY.exec(block.slice(sentence.start, start))?.[0] ?? '';
  return {
    start: countWords(before) <= MISSING_AT_START ? start - before.trimStart().length : start,
    end: countWords(after) <= MISSING_AT_END ? end + after.trimEnd().length : end,
  };
}

/** Takes in the parties that stand beside the span, and those beside them. */
function withParties(sentence: Sentence, span: Span, parties: Span[]): Span {
  let { start, end } = span;
  for (const party of [...parties].reverse()) {
    if (party.start < start && wordsBetween(sentence, party.end, start) <= PARTY_WORDS) start = party.start;
  }
  for (const party of parties) {
    if (party.end > end && wordsBetween(sentence, end, party.start) <= PARTY_WORDS) end = party.end;
  }
  return { start, end };
}

/** Whether no more words than `PARTY_WORDS` stand between two ranges. */
const isBeside = (sentence: Sentence, one: Span, other: Span): boolean =>
  wordsBetween(sentence, Math.min(one.end, other.end), Math.max(one.start, other.start)) <= PARTY_WORDS;

/** From the core out to the acts that stand near it. */
function withActs(sentence: Sentence, core: Span, acts: Span[]): Span {
  let { start, end } = core;
  for (const act of [...acts].reverse()) {
    if (act.start < start && wordsBetween(sentence, act.end, start) <= ACT_WORDS) start = act.start;
  }
  for (const act of acts) {
    if (act.end > end && wordsBetween(sentence, end, act.start) <= ACT_WORDS) end = act.end;
  }
  return { start, end };
}

/** The range of the block that carries the claim. */
export function telling(lexicon: Lexicon, sentence: Sentence, block: string): Span {
  const whole = { start: sentence.start, end: sentence.end };
  const role = (concept: string) => lexicon.roleOf.get(concept) ?? '';
  const told = sentence.tags.filter(({ concept }) => TELLING.has(role(concept)) || concept === 'anaphora');
  if (told.length === 0) return whole;
  const parties = sentence.tags.filter(({ concept }) => role(concept) === 'party');
  const isCore = (one: Tag) => role(one.concept) !== 'act' || parties.some((party) => isBeside(sentence, one, party));
  const found = told.filter(isCore);
  const core = found.length > 0 ? found : told;
  const around = { start: (core[0] as Span).start, end: Math.max(...core.map(({ end }) => end)) };
  const span = withParties(sentence, withActs(sentence, around, told), parties);
  const spanned = sentence.words.filter((word) => word.end > span.start && word.start < span.end);
  const lastWord = spanned[spanned.length - 1];
  if (!lastWord || spanned.length < FEWEST_WORDS) return whole;
  const range = completed(block, whole, sentence.original(span.start, Math.max(span.end, lastWord.end)));
  const closing = CLOSING.exec(block.slice(range.end, sentence.end));
  return { start: range.start, end: range.end + (closing?.[0].length ?? 0) };
}
