import { normalise, originalRange } from '../text/normalise';
import { isUnspaced, words } from '../text/words';

/** A word of a text in the form in which words are compared, and where it stands in the original. */
export interface Token {
  text: string;
  /** UTF-16 offsets into the original text. */
  start: number;
  end: number;
}

const ASCII = /^[\x20-\x7e]*$/;
const LATIN = /\p{Script=Latin}/u;
const MARKS = /\p{M}/gu;
/** "u.s", "m.v.zakharova": initials and abbreviations hold several words, and are typed without the points. */
const POINT_INSIDE = /(?<=\p{L})\.(?=\p{L})/u;
const HYPHEN = '-';
/** A single letter of an abbreviation finds everything and so nothing. */
const SHORTEST_PART = 3;

/** Accents are dropped where keyboards drop them; in Cyrillic and Hangul they make other letters. */
const foldWord = (word: string): string =>
  !ASCII.test(word) && LATIN.test(word) ? word.normalize('NFD').replace(MARKS, '').normalize('NFC') : word;

/** The words of a text, as printed. */
export function tokens(original: string): Token[] {
  const normalised = normalise(original);
  return words(normalised.text).map((word) => ({
    text: foldWord(word.text),
    ...originalRange(normalised, word.start, word.end),
  }));
}

/** A token under each form that readers type: "kn", "23" and "kn23"; "us" for "u.s". */
export function searchForms(original: string): Token[] {
  const printed = tokens(original);
  const forms: Token[] = [];
  printed.forEach((token, at) => {
    const parts = token.text.split(POINT_INSIDE);
    if (parts.length > 1) {
      for (const part of parts) if (part.length >= SHORTEST_PART) forms.push({ ...token, text: part });
      forms.push({ ...token, text: parts.join('') });
    } else {
      forms.push(token);
    }
    const next = printed[at + 1];
    const isCompound = next?.start === token.end + 1 && original[token.end] === HYPHEN && !isUnspaced(token.text);
    if (isCompound) forms.push({ text: token.text + next.text, start: token.start, end: next.end });
  });
  return forms;
}
