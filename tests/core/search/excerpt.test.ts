import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../core/search/excerpt';
import { searchForms } from '../../../core/search/fold';
import { rangesIn } from '../../../core/search/highlight';

const LONG = `${'The first sentence says something else. '.repeat(6)}Then the missiles came, and nobody could say from where.`;

const matchesOf = (text: string, word: string) =>
  rangesIn(text, { words: [{ typed: word, matches: (form) => form === word }], formsOf: searchForms });

describe('an excerpt', () => {
  it('is the whole of a short text', () => {
    expect(excerpt('A few missiles.', matchesOf('A few missiles.', 'missiles'))).toEqual({
      text: 'A few missiles.',
      matches: [{ start: 6, end: 14 }],
      cutStart: false,
      cutEnd: false,
    });
  });

  it('begins at the beginning where the match is near it', () => {
    const { text, cutStart, cutEnd } = excerpt(LONG, matchesOf(LONG, 'sentence'));
    expect(text.startsWith('The first sentence')).toBe(true);
    expect([cutStart, cutEnd]).toEqual([false, true]);
  });

  it('moves to a match that stands later, and cuts at words', () => {
    const { text, matches, cutStart } = excerpt(LONG, matchesOf(LONG, 'missiles'));
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(['missiles']);
    expect(cutStart).toBe(true);
    expect(LONG.split(' ')).toContain(text.split(' ')[0]);
    expect(LONG.split(' ')).toContain(text.split(' ').at(-1));
  });

  it('cuts texts without spaces anywhere', () => {
    const japanese = '北朝鮮が弾道ミサイルをロシアに供与した'.repeat(8);
    const { text, cutEnd } = excerpt(japanese, []);
    expect(text.length).toBeLessThan(japanese.length);
    expect(cutEnd).toBe(true);
  });
});
