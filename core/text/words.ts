/** A word of a normalised text. */
export interface Word {
  text: string;
  /** UTF-16 offsets into the normalised text. */
  start: number;
  end: number;
}

/** Letters and digits, with a point or an apostrophe inside (u.s, don't, 3.5); the English genitive is cut off. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu;
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
