import {
  isNegationWord,
  JAPANESE_NEGATION,
  JAPANESE_NOT_DENYING,
  KOREAN_NEGATION,
  KOREAN_NOT_DENYING,
} from './negation-words';
import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Covers what only looks like a negation, character by character, so that positions stay. */
const covered = (text: string, exceptions: RegExp): string =>
  text.replace(exceptions, (found) => '\u0000'.repeat(found.length));

/** The one character that a unit has in a text of characters; words and numbers are opaque. */
const characterOf = (unit: Unit): string =>
  UNSPACED_UNIT.test(unit.key) && unit.key.length === 1 ? unit.key : '\u0001';

function inCharacters(units: Unit[]): number[] {
  const text = units.map(characterOf).join('');
  const isJapanese = KANA.test(text);
  const [negation, exceptions] = isJapanese
    ? [JAPANESE_NEGATION, JAPANESE_NOT_DENYING]
    : [KOREAN_NEGATION, KOREAN_NOT_DENYING];
  return [...covered(text, exceptions).matchAll(negation)].map((match) => match.index);
}

/** Positions of the units at which a negation begins, in order. */
export function negations(units: Unit[]): number[] {
  const inWords = units.flatMap((unit, at) => (isNegationWord(unit.key, units[at + 1]?.key) ? [at] : []));
  if (!units.some((unit) => UNSPACED_UNIT.test(unit.key))) return inWords;
  return [...inWords, ...inCharacters(units)].sort((a, b) => a - b);
}
