import type { Fragment, UnitRange } from './fragment';
import { keyAt } from './fragment';
import { HAN_NEGATION } from './negation-words';
import type { Unit } from './units';

/** In Korean and Japanese the denial follows: "무기를 | 수출한 적이 없다". Words, and characters in Japanese. */
const AFTER_WORDS = 4;
const AFTER_CHARACTERS = 14;
/** Of 없다 and ない, as much as shows what it is. */
const NEGATION_CHARACTERS = 2;

/** A Korean word that ends like this ends its clause. */
const KOREAN_CLAUSE_END = /(?:고|며|다|지만|으나|는데|면서|면|서|니|까|음|임|것)$/;
/** A clause cut off before one of these was reported, not asserted: "제공하였다|는 … 모략보도". */
const EAST_ASIAN_HEARSAY =
  /^(?:는|라는|という|との|とする).{0,24}?(?:모략|허위|거짓|날조|소문|낭설|여론조작|황당|억설|루머|의혹|謀略|虚偽|嘘|うわさ|噂|疑惑)/u;

const HANGUL = /^\p{Script=Hangul}/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

/** What follows a fragment in its clause: up to a pause, four Korean words or some characters of Japanese. */
function afterwards(units: Unit[], to: number, isKorean: boolean): UnitRange {
  let at = to;
  let words = 0;
  let word = '';
  for (; at < units.length && at - to < AFTER_CHARACTERS * (isKorean ? 2 : 1); at++) {
    const unit = units[at] as Unit;
    if (unit.pause !== 'none' && at > to) break;
    if (isKorean && unit.opens) {
      if (KOREAN_CLAUSE_END.test(word) || words === AFTER_WORDS) break;
      words += 1;
      word = '';
    }
    word += unit.key;
  }
  return { from: to, to: at };
}

function wordBefore(units: Unit[], to: number): string {
  let word = '';
  for (let at = to - 1; at >= 0; at--) {
    word = keyAt(units, at) + word;
    if (units[at]?.opens) break;
  }
  return word;
}

/** "안 | 했다", "不|正確". */
function deniedByPrefix(units: Unit[], from: number): UnitRange | null {
  const before = units[from - 1];
  if (!before || units[from]?.pause !== 'none') return null;
  const isPrefix = HAN_NEGATION.has(before.key) || (before.opens && /^[안못]$/.test(before.key));
  return isPrefix ? { from: from - 1, to: from } : null;
}

function deniedAfterwards(
  units: Unit[],
  negated: ReadonlySet<number>,
  to: number,
  isKorean: boolean,
): UnitRange | null {
  const next = units[to];
  if (next?.pause !== 'none') return null;
  const isClauseEnd = isKorean && next.opens && KOREAN_CLAUSE_END.test(wordBefore(units, to));
  if (isClauseEnd) return null;
  const rest = afterwards(units, to, isKorean);
  for (let at = rest.from; at < rest.to; at++) {
    if (negated.has(at)) return { from: at, to: Math.min(at + NEGATION_CHARACTERS, units.length) };
  }
  const text = units
    .slice(to)
    .map(({ key }) => key)
    .join('');
  return EAST_ASIAN_HEARSAY.test(text) ? rest : null;
}

/** What a cut took away from a Korean, Japanese or Chinese fragment that denies it. */
export function lostInEastAsian(units: Unit[], negated: ReadonlySet<number>, { from, to }: Fragment): UnitRange | null {
  const last = keyAt(units, to - 1);
  const isKorean = HANGUL.test(last);
  if (!isKorean && !JAPANESE.test(last)) return null;
  return deniedByPrefix(units, from) ?? deniedAfterwards(units, negated, to, isKorean);
}
