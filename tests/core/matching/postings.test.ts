import { describe, expect, it } from 'vitest';
import { makePostings, similarities } from '../../../core/matching/postings';

const terms = (text: string) => new Map(text.split(' ').map((word) => [word, 1] as const));
const postings = makePostings(
  new Map([
    ['shells', terms('korea sold shells')],
    ['missiles', terms('korea fired missiles')],
  ]),
);

describe('similarities', () => {
  it('is one for the document itself', () => {
    expect(similarities(postings, terms('korea sold shells'))[0]).toBeCloseTo(1, 2);
  });

  it('prefers the document that shares the rarer word', () => {
    const [shells = 0, missiles = 0] = similarities(postings, terms('korea missiles'));
    expect(missiles).toBeGreaterThan(shells);
    expect(shells).toBeGreaterThan(0);
  });

  it('is nothing where no word is known', () => {
    expect([...similarities(postings, terms('snow'))]).toEqual([0, 0]);
  });

  it('takes words that are names of object members', () => {
    expect([...similarities(postings, terms('constructor __proto__ tostring'))]).toEqual([0, 0]);
    const odd = makePostings(new Map([['a', terms('constructor __proto__')]]));
    expect(similarities(odd, terms('__proto__'))[0]).toBeGreaterThan(0);
  });
});
