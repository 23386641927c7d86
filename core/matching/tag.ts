import type { Word } from '../text/words';
import { isUnspaced } from '../text/words';
import type { CharacterNode, Entry, Lexicon, WordNode } from './lexicon';
import { phrasesFrom } from './lexicon';

/** A concept found in a normalised text. */
export interface Tag {
  concept: string;
  /** UTF-16 offsets into the normalised text. */
  start: number;
  end: number;
}

/** What may follow a Korean one-syllable name. */
const PARTICLES = /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|측|군|제|산|당국|내)?$/u;
/** Case and number endings; longer rests make another word. */
const LONGEST_ENDING = 12;

type Found = Tag & { exactly: string | null };

function followWord(node: WordNode, word: string): WordNode[] {
  const nodes: WordNode[] = [];
  const whole = node.whole?.get(word);
  if (whole) nodes.push(whole);
  if (node.begins) {
    for (let length = Math.max(1, word.length - LONGEST_ENDING); length <= word.length; length++) {
      const begins = node.begins.get(word.slice(0, length));
      if (begins) nodes.push(begins);
    }
  }
  return nodes;
}

/** Texts repeat their words; so many are kept, then the memory is emptied. */
const MOST_KEPT = 4000;

/** The nodes that a phrase can begin with. */
function startWith({ words, starts }: Lexicon, word: string): readonly WordNode[] {
  let nodes = starts.get(word);
  if (!nodes) {
    if (starts.size >= MOST_KEPT) starts.clear();
    nodes = followWord(words, word);
    starts.set(word, nodes);
  }
  return nodes;
}

function tagWords(lexicon: Lexicon, words: Word[], found: Found[]): void {
  for (let first = 0; first < words.length; first++) {
    phrasesFrom(lexicon, words[first]?.text[0] ?? '');
    let level: readonly WordNode[] = [];
    for (let at = first; at < words.length && (at === first || level.length > 0); at++) {
      const word = words[at] as Word;
      const next = at === first ? startWith(lexicon, word.text) : level.flatMap((node) => followWord(node, word.text));
      for (const node of next) {
        for (const entry of node.concepts) {
          found.push({ ...entry, start: (words[first] as Word).start, end: word.end });
        }
      }
      level = next;
    }
  }
}

/** Every entry that begins at an offset, with where it ends. */
function followCharacters(lexicon: Lexicon, text: string, start: number): { end: number; node: CharacterNode }[] {
  const reached: { end: number; node: CharacterNode }[] = [];
  phrasesFrom(lexicon, text[start] ?? '');
  let node: CharacterNode | undefined = lexicon.characters;
  for (let at = start; at < text.length; at++) {
    node = node.next?.get(text[at] as string);
    if (!node) break;
    if (node.concepts.length > 0) reached.push({ end: at + 1, node });
  }
  return reached;
}

function tagCharacters(lexicon: Lexicon, text: string, words: Word[], found: Found[]): void {
  for (const word of words) {
    if (!isUnspaced(word.text)) continue;
    for (let start = word.start; start < word.end; start++) {
      for (const { end, node } of followCharacters(lexicon, text, start)) {
        const stands = start === word.start && PARTICLES.test(text.slice(end, Math.max(word.end, end)));
        if (node.alone && !stands) continue;
        for (const entry of node.concepts) found.push({ ...entry, start, end });
      }
    }
  }
}

const inCapitals = (entry: Entry, original: string): boolean => entry.exactly === null || original === entry.exactly;

/**
 * Concepts of a text. Within one concept the longest match wins; a longer match of another concept
 * hides the shorter ones inside it that share its role ("South Korea" hides nothing of "North Korea"'s).
 * @param original gives the original characters of a range, for entries in capitals
 */
export function tag(
  lexicon: Lexicon,
  text: string,
  words: Word[],
  original: (start: number, end: number) => string,
): Tag[] {
  const found: Found[] = [];
  tagWords(lexicon, words, found);
  tagCharacters(lexicon, text, words, found);
  const longestFirst = found
    .filter((one) => inCapitals(one, one.exactly === null ? '' : original(one.start, one.end)))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of longestFirst) {
    const role = lexicon.roleOf.get(one.concept);
    const hidden = kept.some(
      (other) =>
        other.start < one.end &&
        one.start < other.end &&
        (other.concept === one.concept ||
          (other.end - other.start > one.end - one.start && hides(lexicon.roleOf.get(other.concept), role))),
    );
    if (!hidden) kept.push(one);
  }
  return kept
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ concept, start, end }) => ({ concept, start, end }));
}

/** Names of countries, people and other subjects are meant as a whole: no word inside them says anything by itself. */
const WHOLE = new Set(['party', 'country', 'name', 'counter']);

function hides(outer: string | undefined, inner: string | undefined): boolean {
  if (outer === inner) return true;
  if (outer === 'name') return inner !== 'party' && inner !== 'country';
  return WHOLE.has(outer ?? '') || (outer === 'stance' && inner === 'speech');
}
