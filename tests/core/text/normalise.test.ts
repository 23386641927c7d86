import { describe, expect, it } from 'vitest';
import { normalise, originalRange } from '../../../core/text/normalise';

describe('normalise', () => {
  it.each([
    ['capitals', 'Kim Jong-un', 'kim jong-un'],
    ['soft hyphens and zero-width characters', 'Krem\u00ADlin\u200B', 'kremlin'],
    ['direction controls', '\u202Emissiles\u202C', 'missiles'],
    ['kinds of dash', 'KN\u201123 – KN—24', 'kn-23 - kn-24'],
    ['kinds of quotation marks', '“a” «b» „c“ 「d」', '"a" "b" "c" "d"'],
    ['apostrophes', 'Russia’s', "russia's"],
    ['runs of white space', 'North\u00A0 \n Korea', 'north korea'],
    ['full-width letters', 'ＫＮ－２３', 'kn-23'],
    ['half-width katakana with its mark', 'ﾐｻｲﾙ ﾄﾞ', 'ミサイル ド'],
    ['Russian ё and stress marks', 'Пхенья́н ещё', 'пхеньян еще'],
    ['й, which is no stressed и', 'Кий\u0306в', 'кий\u0306в'.normalize('NFKC')],
    ['decomposed Hangul', '북한'.normalize('NFD'), '북한'],
    ['decomposed Vietnamese', 'Triều Tiên'.normalize('NFD'), 'triều tiên'],
    ['nothing', '', ''],
  ])('folds %s', (_what, original, expected) => {
    expect(normalise(original).text).toBe(expected);
  });

  it('keeps one offset for each unit and one for the end', () => {
    const { text, offsets } = normalise('ﬁre “Krem\u00ADlin”');
    expect(offsets).toHaveLength(text.length + 1);
    expect(offsets[text.length]).toBe('ﬁre “Krem\u00ADlin”'.length);
  });
});

describe('originalRange', () => {
  const rangeOf = (original: string, part: string) => {
    const normalised = normalise(original);
    const at = normalised.text.indexOf(part);
    const { start, end } = originalRange(normalised, at, at + part.length);
    return original.slice(start, end);
  };

  it.each([
    ['The Krem\u00ADlin declined', 'kremlin', 'Krem\u00ADlin'],
    ['the ﬁrst', 'first', 'ﬁrst'],
    ['on “North Korea”.', 'north korea', 'North Korea'],
    ['в Пхенья́не', 'пхеньяне', 'Пхенья́не'],
  ])('finds the words in %j', (original, part, expected) => {
    expect(rangeOf(original, part)).toBe(expected);
  });

  it('takes the whole of a character that became several', () => {
    const normalised = normalise('ﬁ');
    expect(originalRange(normalised, 0, 1)).toEqual({ start: 0, end: 1 });
  });
});
