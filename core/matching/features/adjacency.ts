import type { Sentence } from '../analyse';
import type { Tag } from '../tag';

/** "North Korean short-range ballistic missiles": so many words may stand between a party and its thing. */
const ADJACENT_WORDS = 3;

export function wordsBetween(sentence: Sentence, from: number, to: number): number {
  let count = 0;
  for (const word of sentence.words) if (word.start >= from && word.end <= to) count++;
  return count;
}

const follows = (sentence: Sentence, first: Tag, second: Tag): boolean =>
  first.end <= second.start && wordsBetween(sentence, first.end, second.start) <= ADJACENT_WORDS;

/** Whether a concept stands right before one of the tags. */
export const standsBefore = (sentence: Sentence, concept: string, tags: Tag[]): boolean =>
  sentence.tags.some((one) => one.concept === concept && tags.some((other) => follows(sentence, one, other)));

/** Whether a concept stands right after one of the tags. */
export const standsAfter = (sentence: Sentence, concept: string, tags: Tag[]): boolean =>
  sentence.tags.some((one) => one.concept === concept && tags.some((other) => follows(sentence, other, one)));
