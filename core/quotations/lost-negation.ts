import { lostInEastAsian } from './east-asian-negation';
import type { Fragment, UnitRange } from './fragment';
import { backwards, keyAt } from './fragment';
import {
  CLAUSE_OPENERS,
  COORDINATION,
  DENYING,
  DISOWNING,
  DISTANCING,
  HEARSAY,
  NEGATIONS,
  REPORTS,
  SCOPE_ENDS,
  SUBJECTS,
  UNTRUE,
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
const OPENS_TO_FAR = new Set('that to what where whom how whether что чтобы що щоб rằng que che że'.split(' '));
const CONDITIONS = new Set(['whether', 'if', 'если', 'якщо', 'ли', 'чи', 'nếu']);
/** "which has | never happened": the verb goes on in what is cut off. */
const AUXILIARY = new Set(
  'is are was were am be been has have had do does did can could will would should must may might'.split(' '),
);

const endsScope = (units: Unit[], at: number): boolean =>
  SCOPE_ENDS.has(keyAt(units, at)) || (COORDINATION.has(keyAt(units, at)) && SUBJECTS.has(keyAt(units, at + 1)));

function negatedBefore(units: Unit[], negated: ReadonlySet<number>, fragment: Fragment): UnitRange | null {
  const { from } = fragment;
  const isOpened = OPENS_TO_FAR.has(keyAt(units, from - 1)) || OPENS_TO_FAR.has(keyAt(units, from));
  for (const { at, words, isApart } of backwards(units, fragment, FAR_WORDS)) {
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

/** "whether | a transfer was in progress": all that is left was put in question. */
function conditional(units: Unit[], { from, to }: Fragment): UnitRange | null {
  if (!CONDITIONS.has(keyAt(units, from - 1))) return null;
  const clauseEnd = units.findIndex((unit, at) => at > from && unit.pause !== 'none');
  return clauseEnd < 0 || to <= clauseEnd ? { from: from - 1, to: from } : null;
}

/** The end of what distances the speaker from a fragment, if a word at this place does. */
function distancedUpTo(units: Unit[], from: number, at: number, words: number): number | null {
  const key = keyAt(units, at);
  if (HEARSAY.has(key) && words <= HEARSAY_WORDS) return at + 1;
  if (DENYING.has(key) && words <= DENYING_WORDS && OPENS_TO_FAR.has(keyAt(units, from - 1))) return at + 1;
  const opener = [from - 1, from].find((place) => CLAUSE_OPENERS.has(keyAt(units, place)));
  if (opener === undefined) return null;
  const isDistancing =
    at === opener - 1 ? DISTANCING.has(key) : UNTRUE.has(key) && REPORTS.has(keyAt(units, opener - 1));
  return isDistancing ? opener + 1 : null;
}

/** The fragment stood in a clause that the speaker only reports or denies. */
function distancedBefore(units: Unit[], fragment: Fragment): UnitRange | null {
  if (units.slice(fragment.from, fragment.to).some(({ key }) => DISOWNING.has(key))) return null;
  for (const { at, words, isApart } of backwards(units, fragment, FAR_WORDS)) {
    // "no doubt that", "not impossible to".
    if (isApart || NEGATIONS.has(keyAt(units, at - 1))) continue;
    const to = distancedUpTo(units, fragment.from, at, words);
    if (to !== null) return { from: at, to };
  }
  return null;
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
    conditional(units, fragment) ??
    distancedBefore(units, fragment) ??
    negatedAfterVerb(units, negated, fragment) ??
    lostInEastAsian(units, negated, fragment)
  );
}
