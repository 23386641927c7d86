import type { Stance } from '../model';
import type { Sentence } from './analyse';

/** What a sentence does with the allegation, most telling first: who declines or doubts also uses words of confirming. */
const BY_CONCEPT: [concept: string, stance: Stance][] = [
  ['decline', 'declines'],
  ['doubt', 'questions'],
  ['demand-proof', 'questions'],
  ['deny', 'denies'],
  ['confirm', 'confirms'],
  ['condemn', 'comments'],
  ['debris', 'supports'],
  ['evidence', 'supports'],
];

/** The stance that a mention reports. An assertion without any of the words above puts the claim forward. */
export function stanceOf(sentence: Sentence): Stance {
  for (const [concept, stance] of BY_CONCEPT) {
    if (sentence.concepts.has(concept) && !(stance === 'confirms' && sentence.concepts.has('accuse'))) return stance;
  }
  return 'alleges';
}
