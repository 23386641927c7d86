import type { Sentence } from './analyse';
import { wordsBetween } from './features/adjacency';
import type { Lexicon } from './lexicon';

/** What is told: a mark reaches from the first to the last of these. */
const TELLING = new Set(['thing', 'act', 'stance']);
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

/** The range of the block that carries the claim. */
export function telling(lexicon: Lexicon, sentence: Sentence, block: string): Span {
  const whole = { start: sentence.start, end: sentence.end };
  const role = (concept: string) => lexicon.roleOf.get(concept) ?? '';
  const told = sentence.tags.filter(({ concept }) => TELLING.has(role(concept)) || concept === 'anaphora');
  const first = told[0];
  if (!first) return whole;
  const core = { start: first.start, end: Math.max(...told.map(({ end }) => end)) };
  const span = withParties(
    sentence,
    core,
    sentence.tags.filter(({ concept }) => role(concept) === 'party'),
  );
  const spanned = sentence.words.filter((word) => word.end > span.start && word.start < span.end);
  const lastWord = spanned[spanned.length - 1];
  if (!lastWord || spanned.length < FEWEST_WORDS) return whole;
  const range = sentence.original(span.start, Math.max(span.end, lastWord.end));
  const closing = CLOSING.exec(block.slice(range.end, sentence.end));
  return { start: range.start, end: range.end + (closing?.[0].length ?? 0) };
}
