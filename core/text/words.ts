/** A word of a normalised text. */
export interface Word {
  text: string;
  /** UTF-16 offsets into the normalised text. */
  start: number;
  end: number;
}

/** An abbreviation (u.s), a number (3.5), or letters and digits with an apostrophe inside (don't); the English genitive is cut off. */
const WORD = /\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** Scripts that join words without spaces: looked up by characters. Hangul because of its particles and compounds. */
const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].endsWith("'s") ? match[0].slice(0, -2) : match[0];
    found.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return found;
}

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);
