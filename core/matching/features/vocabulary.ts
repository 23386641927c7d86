import type { Sentence } from '../analyse';
import { WORD_PREFIX } from './parts';

/** Every word counts a little less than a concept: there are many, and each was seen seldom. */
const WORD_SHARE = 0.7;

/** Beginnings of words, for what the lexicon has no concept for. */
export function vocabulary({ terms }: Sentence): [name: string, value: number][] {
  const words = [...terms.keys()].filter((term) => !/^[#@]/.test(term));
  return words.map((term) => [`${WORD_PREFIX}${term}`, WORD_SHARE]);
}
