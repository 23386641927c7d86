import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../core/search/edit-distance';
import { searchForms, tokens } from '../../../core/search/fold';
import { stem } from '../../../core/search/stem';

describe('slips of the hand', () => {
  it.each([
    ['missiles', 'missiles', 0],
    ['misiles', 'missiles', 1],
    ['misssiles', 'missiles', 1],
    ['mizsiles', 'missiles', 1],
    ['imssiles', 'missiles', 1],
    ['mislies', 'missiles', 2],
    ['kerby', 'kirby', 1],
    ['небинзя', 'небензя', 1],
    ['shells', 'troops', 3],
    ['a', 'abcdef', 3],
  ])('%s for %s: %i', (typed, meant, slips) => {
    expect(editDistance(typed, meant, 2)).toBe(slips);
  });

  it('do not count what an unfinished word goes on with', () => {
    expect(editDistance('nebnez', 'nebenzia', 1, true)).toBe(1);
    expect(editDistance('nebe', 'nebenzia', 1, true)).toBe(0);
    expect(editDistance('nebnez', 'nebenzia', 1)).toBe(2);
  });
});

describe('forms of one word', () => {
  it.each([
    ['missile', 'missiles'],
    ['supply', 'supplies'],
    ['supply', 'supplied'],
    ['provide', 'providing'],
    ['ship', 'ships'],
    ['ракета', 'ракетами'],
    ['поставки', 'поставками'],
  ])('%s and %s', (one, other) => {
    const shared = Math.min(stem(one).length, stem(other).length);
    expect(stem(one).slice(0, shared)).toBe(stem(other).slice(0, shared));
  });

  it('leaves short words and -us, -is, -ss alone', () => {
    expect(['gas', 'missus', 'crisis', 'witness'].map(stem)).toEqual(['gas', 'missus', 'crisis', 'witness']);
  });
});

describe('words of a text', () => {
  it('are folded, and know where they stand', () => {
    const text = 'António  Guterres’s “words”';
    expect(tokens(text).map((token) => [token.text, text.slice(token.start, token.end)])).toEqual([
      ['antonio', 'António'],
      ['guterres', 'Guterres'],
      ['words', 'words'],
    ]);
  });

  it('keep the letters that marks make in Cyrillic and Hangul', () => {
    expect(tokens('Юрій 미사일').map(({ text }) => text)).toEqual(['юрій', '미사일']);
  });

  it('are found however compounds and initials are typed', () => {
    const forms = (text: string) => searchForms(text).map((form) => form.text);
    expect(forms('KN-23')).toEqual(['kn', 'kn23', '23']);
    expect(forms('the U.S. and')).toEqual(['the', 'us', 'and']);
  });
});
