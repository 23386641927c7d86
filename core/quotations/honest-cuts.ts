import type { DifferenceKind } from './quotation-check';
import { lostNegation } from './lost-negation';
import { isNegationWord } from './negation-words';
import { negations } from './negations';
import { isNumber } from './numerals';
import { partiesIn } from './parties';
import type { Recorded } from './recorded';
import type { Unit } from './units';
import type { Occurrence, Stretch } from './verbatim';

/** Something of the record that a cut or a gloss takes away, and without which the words say something else. */
export interface CutProblem {
  kind: DifferenceKind;
  stretch: Stretch;
}

/** "more than … containers" needs its number. */
const BEFORE_NUMBER = new Set(
  'than least most over about approximately some nearly almost up between around exactly only more fewer less не_менее более менее около свыше почти до больше меньше понад близько майже більше менше'.split(' '),
);
const QUANTITY = new Set(
  'half dozen dozens hundreds thousands millions several few many сотни десятки тысячи миллионы несколько половина сотні десятки кілька половина'.split(' '),
);

const isQuantity = (unit: Unit | undefined): boolean => unit !== undefined && (isNumber(unit.key) || QUANTITY.has(unit.key));

const slice = (record: Recorded, { from, to }: Stretch): Unit[] => record.units.slice(from, to);

/** The first sentence boundary at or after a place; the end of the rendering is one. */
function sentenceBoundary(units: Unit[], at: number): number {
  let boundary = at;
  while (boundary < units.length && units[boundary]?.pause !== 'sentence') boundary += 1;
  return boundary;
}

/** A sentence left out whole takes its negation with it, and leaves those around it as they are. */
function isInWholeSentence(units: Unit[], at: number, gap: Stretch): boolean {
  const first = sentenceBoundary(units, gap.from);
  return first <= at && sentenceBoundary(units, at + 1) <= gap.to;
}

function hiddenNegation(record: Recorded, gap: Stretch): number | undefined {
  for (let at = gap.from; at < gap.to; at++) {
    if (record.negated.has(at) && !isInWholeSentence(record.units, at, gap)) return at;
  }
  return undefined;
}

function hiddenNumber(record: Recorded, gap: Stretch): boolean {
  if (!slice(record, gap).some(isQuantity)) return false;
  const before = record.units[gap.from - 1];
  return isQuantity(before) || BEFORE_NUMBER.has(before?.key ?? '') || isQuantity(record.units[gap.to]);
}

/** What an ellipsis hides that it may not. */
export function gapProblem(record: Recorded, gap: Stretch): CutProblem | null {
  const negation = hiddenNegation(record, gap);
  if (negation !== undefined) return { kind: 'negation', stretch: { from: negation, to: negation + 1 } };
  const lost = lostNegation(record.units, record.negated, { from: gap.to, to: record.units.length, floor: gap.from });
  // What follows the gap to its end is judged with the end of the quotation, not here.
  if (lost && lost.from < gap.to) return { kind: 'negation', stretch: lost };
  return hiddenNumber(record, gap) ? { kind: 'number', stretch: gap } : null;
}

const textOf = (record: Recorded, { from, to }: Stretch): string =>
  from < to ? record.rendering.text.slice(record.units[from]?.start, record.units[to - 1]?.end) : '';

/** @param gloss the words in the page's brackets; none where a bracket of the record is left out */
export function glossProblem(record: Recorded, stretch: Stretch, gloss: Unit[], glossText: string): CutProblem | null {
  const replaced = slice(record, stretch);
  for (let at = stretch.from; at < stretch.to; at++) {
    if (record.negated.has(at)) return { kind: 'negation', stretch };
  }
  if (negations(gloss).length > 0 || gloss.some(({ key }) => isNegationWord(key, undefined))) return { kind: 'negation', stretch };
  if (replaced.some(isQuantity) || (replaced.length > 0 && gloss.some(isQuantity))) return { kind: 'number', stretch };
  const named = partiesIn(textOf(record, stretch));
  const glossed = partiesIn(glossText);
  const isAnother = named.size > 0 && glossed.size > 0 && ![...glossed].some((party) => named.has(party));
  return isAnother ? { kind: 'name', stretch } : null;
}

/** What the cut at the beginning, or at the end of an East Asian clause, takes away. */
export function startProblem(record: Recorded, occurrence: Occurrence): CutProblem | null {
  const first = occurrence.runs[0];
  const last = occurrence.runs.at(-1);
  if (!first || !last) return null;
  const lost = lostNegation(record.units, record.negated, { from: first.from, to: last.to, floor: 0 });
  return lost ? { kind: 'negation', stretch: lost } : null;
}
