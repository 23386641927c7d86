import {
  CLAUSE_OPENERS,
  COORDINATION,
  DENYING,
  DISOWNING,
  DISTANCING,
  HAN_NEGATION,
  HEARSAY,
  NEGATIONS,
  SCOPE_ENDS,
  SUBJECTS,
} from './negation-words';
import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';

/** A negation this many words before a fragment governs it: "never | exported", "no plan to | export". */
const NEAR_WORDS = 3;
/** Through "that", "to", "where" it reaches further: "have not found any evidence that | the accusations have". */
const FAR_WORDS = 8;
/** "impossible to | determine". */
const DENYING_WORDS = 2;
/** "allegedly | using munitions". */
const HEARSAY_WORDS = 2;
/** In Korean and Japanese the denial follows: "무기를 | 수출한 적이 없다". Words, and characters in Japanese. */
const AFTER_WORDS = 4;
const AFTER_CHARACTERS = 14;
/** Of 없다 and ない, as much as shows what it is. */
const NEGATION_CHARACTERS = 2;

const OPENS_TO_FAR = new Set('that to what where whom how whether что чтобы що щоб rằng que che że'.split(' '));
/** A Korean word that ends like this ends its clause. */
const KOREAN_CLAUSE_END = /(?:고|며|다|지만|으나|는데|면서|면|서|니|까|음|임|것)$/;
/** A clause cut off before one of these was reported, not asserted: "제공하였다|는 … 모략보도". */
const EAST_ASIAN_HEARSAY =
  /^(?:는|라는|という|との|とする).{0,24}?(?:모략|허위|거짓|날조|소문|낭설|여론조작|황당|억설|루머|의혹|謀略|虚偽|嘘|うわさ|噂|疑惑)/u;

/** "which has | never happened": the verb goes on in what is cut off. */
const AUXILIARY = new Set(
  'is are was were am be been has have had do does did can could will would should must may might'.split(' '),
);

const HANGUL = /^\p{Script=Hangul}/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;

export interface UnitRange {
  from: number;
  to: number;
}

/** Where a fragment of a record was cut out, and what of the record counts as cut away before it. */
export interface Fragment extends UnitRange {
  /** No further back than this. */
  floor: number;
}

const keyAt = (units: Unit[], at: number): string => units[at]?.key ?? '';

/** Walks back from a fragment to the beginning of its sentence, counting words and the pauses between. */
function* backwards(units: Unit[], { from, floor }: Fragment) {
  let words = 0;
  let pauses = 0;
  for (let at = from - 1; at >= floor; at--) {
    const after = units[at + 1] as Unit;
    if (after.pause === 'sentence') return;
    if (after.pause === 'clause') pauses += 1;
    if ((units[at] as Unit).opens) words += 1;
    if (words > FAR_WORDS) return;
    // An even number of commas encloses an insertion: "not, however, exported".
    yield { at, words, isApart: pauses % 2 === 1 };
  }
}

const endsScope = (units: Unit[], at: number): boolean =>
  SCOPE_ENDS.has(keyAt(units, at)) || (COORDINATION.has(keyAt(units, at)) && SUBJECTS.has(keyAt(units, at + 1)));

function negatedBefore(units: Unit[], negated: ReadonlySet<number>, fragment: Fragment): UnitRange | null {
  const { from } = fragment;
  const isOpened = OPENS_TO_FAR.has(keyAt(units, from - 1)) || OPENS_TO_FAR.has(keyAt(units, from));
  for (const { at, words, isApart } of backwards(units, fragment)) {
    if (endsScope(units, at)) return null;
    // "not | only", "no | doubt": whatever follows, the word itself is cut off.
    const isCutOff = at === from - 1 && NEGATIONS.has(keyAt(units, at));
    // Korean and Japanese negations deny what stands before them.
    const isOfWords = negated.has(at) && !UNSPACED_UNIT.test(keyAt(units, at));
    if (isApart || !(isOfWords || isCutOff)) continue;
    if (words <= NEAR_WORDS || isOpened) return { from: at, to: at + 1 };
  }
  return null;
}

/** The fragment stood in a clause that the speaker only reports or puts in question. */
function distancedBefore(units: Unit[], fragment: Fragment): UnitRange | null {
  const { from, to } = fragment;
  const opener = CLAUSE_OPENERS.has(keyAt(units, from - 1))
    ? from - 1
    : CLAUSE_OPENERS.has(keyAt(units, from))
      ? from
      : -1;
  const isConditional = /^(?:whether|if|если|якщо|ли|чи|nếu)$/.test(keyAt(units, from - 1));
  const clauseEnd = units.findIndex((unit, at) => at > from && unit.pause !== 'none');
  if (isConditional && (clauseEnd < 0 || to <= clauseEnd)) return { from: from - 1, to: from };
  if (units.slice(from, to).some(({ key }) => DISOWNING.has(key))) return null;
  for (const { at, words, isApart } of backwards(units, fragment)) {
    const key = keyAt(units, at);
    // "no doubt that", "not impossible to".
    if (isApart || NEGATIONS.has(keyAt(units, at - 1))) continue;
    if (HEARSAY.has(key) && words <= HEARSAY_WORDS) return { from: at, to: at + 1 };
    const isDenied = DENYING.has(key) && words <= DENYING_WORDS && OPENS_TO_FAR.has(keyAt(units, from - 1));
    if (isDenied) return { from: at, to: at + 1 };
    if (opener >= 0 && DISTANCING.has(key)) return { from: at, to: opener + 1 };
  }
  return null;
}

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

function lostInEastAsian(units: Unit[], negated: ReadonlySet<number>, { from, to }: Fragment): UnitRange | null {
  const last = keyAt(units, to - 1);
  const isKorean = HANGUL.test(last);
  if (!isKorean && !JAPANESE.test(last)) return null;
  const before = from - 1;
  const isDeniedByPrefix =
    HAN_NEGATION.has(keyAt(units, before)) || (units[before]?.opens && /^[안못]$/.test(keyAt(units, before)));
  if (isDeniedByPrefix && units[from]?.pause === 'none') return { from: before, to: from };
  const next = units[to];
  if (!next || next.pause !== 'none') return null;
  const isClauseEnd = isKorean && next.opens && KOREAN_CLAUSE_END.test(wordBefore(units, to));
  if (isClauseEnd) return null;
  const rest = afterwards(units, to, isKorean);
  for (let at = rest.from; at < rest.to; at++)
    if (negated.has(at)) return { from: at, to: Math.min(at + NEGATION_CHARACTERS, units.length) };
  const text = units
    .slice(to)
    .map(({ key }) => key)
    .join('');
  return EAST_ASIAN_HEARSAY.test(text) ? rest : null;
}

function negatedAfterVerb(units: Unit[], negated: ReadonlySet<number>, { to }: Fragment): UnitRange | null {
  const isOpen = AUXILIARY.has(keyAt(units, to - 1)) && negated.has(to) && units[to]?.pause === 'none';
  return isOpen ? { from: to, to: to + 1 } : null;
}

/**
 * What a cut took away that reverses the words left: "never" before "exported weapons", "the false report that".
 * @param negated positions of the record's negations
 */
export function lostNegation(units: Unit[], negated: ReadonlySet<number>, fragment: Fragment): UnitRange | null {
  return (
    negatedBefore(units, negated, fragment) ??
    distancedBefore(units, fragment) ??
    negatedAfterVerb(units, negated, fragment) ??
    lostInEastAsian(units, negated, fragment)
  );
}
