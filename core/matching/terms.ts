import type { Word } from '../text/words';
import { isUnspaced } from '../text/words';
import type { Lexicon } from './lexicon';

/** Weighted terms of a text: concepts (#), speakers (@), beginnings of words, pairs of characters where words have no spaces. */
export type Terms = Map<string, number>;

/** Inflection mostly changes what follows the first letters; longer beginnings split one word's forms. */
const LATIN_STEM = 6;
const CYRILLIC_STEM = 5;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const add = (terms: Terms, term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight);

function stem(word: string): string {
  if (CYRILLIC.test(word)) return word.slice(0, CYRILLIC_STEM);
  if (word.length > LATIN_STEM) return word.slice(0, LATIN_STEM);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Terms of a tagged text. Words of saying and reporting tell nothing about what is said. */
export function termsOf(lexicon: Lexicon, words: Word[], concepts: Iterable<string>): Terms {
  const terms: Terms = new Map();
  for (const concept of concepts) {
    const role = lexicon.roleOf.get(concept);
    if (role === 'name') add(terms, concept, 1);
    else if (role !== 'speech') add(terms, `#${concept}`, 1);
  }
  for (const { text } of words) {
    if (isUnspaced(text)) {
      for (let at = 0; at + 1 < text.length; at++) add(terms, text.slice(at, at + 2), 0.5);
    } else if (text.length > 1) {
      add(terms, stem(text), 1);
    }
  }
  return terms;
}

export function addTerms(into: Terms, from: Terms, weight: number): void {
  for (const [term, value] of from) add(into, term, value * weight);
}
