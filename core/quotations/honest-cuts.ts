import type { CutProblem } from './cut-problem';
import { lostNegation } from './lost-negation';
import { DENYING, NEGATIONS } from './negation-words';
import { isQuantity } from './quantities';
import type { Recorded } from './recorded';
import type { Unit } from './units';
import type { Occurrence, Stretch } from './verbatim';

/** "more than … containers" needs its number. */
const BEFORE_NUMBER = new Set(
  'than least most over about approximately some nearly almost up between around exactly only more fewer less более менее около свыше почти до больше меньше понад близько майже більше менше'.split(
    ' ',
  ),
);
const SHORT_GAP = 3;
const PARTITIVE = new Set(['of', 'из', 'з', 'із', 'trong']);

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
    // A gap may hide "not only" with what it speaks of, but not the two words alone.
    const isHalf = at >= gap.to - 2 && NEGATIONS.has(record.units[at]?.key ?? '');
    if ((record.negated.has(at) || isHalf) && !isInWholeSentence(record.units, at, gap)) return at;
  }
  return undefined;
}

/** "It is … to determine" hides "impossible"; in a long gap such a word has its own clause. */
function hiddenDenial(record: Recorded, gap: Stretch): number | undefined {
  if (gap.to - gap.from > SHORT_GAP) return undefined;
  const nth = slice(record, gap).findIndex(({ key }) => DENYING.has(key));
  return nth < 0 ? undefined : gap.from + nth;
}

function hiddenNumber(record: Recorded, gap: Stretch): boolean {
  if (!slice(record, gap).some(isQuantity)) return false;
  const before = record.units[gap.from - 1];
  return isQuantity(before) || BEFORE_NUMBER.has(before?.key ?? '') || isQuantity(record.units[gap.to]);
}

/** What an ellipsis hides that it may not. */
export function gapProblem(record: Recorded, gap: Stretch): CutProblem | null {
  const negation = hiddenNegation(record, gap) ?? hiddenDenial(record, gap);
  if (negation !== undefined) return { kind: 'negation', stretch: { from: negation, to: negation + 1 } };
  const lost = lostNegation(record.units, record.negated, { from: gap.to, to: record.units.length, floor: gap.from });
  // What follows the gap to its end is judged with the end of the quotation, not here.
  if (lost && lost.from < gap.to) return { kind: 'negation', stretch: lost };
  return hiddenNumber(record, gap) ? { kind: 'number', stretch: gap } : null;
}

/** "two of | five missiles". */
const isPartOfNumber = (units: Unit[], from: number): boolean =>
  isQuantity(units[from]) && PARTITIVE.has(units[from - 1]?.key ?? '') && isQuantity(units[from - 2]);

/** What the cut at the beginning, or at the end of an East Asian clause, takes away. */
export function startProblem(record: Recorded, occurrence: Occurrence): CutProblem | null {
  const first = occurrence.runs[0];
  const last = occurrence.runs.at(-1);
  if (!first || !last) return null;
  const lost = lostNegation(record.units, record.negated, { from: first.from, to: last.to, floor: 0 });
  if (lost) return { kind: 'negation', stretch: lost };
  return isPartOfNumber(record.units, first.from)
    ? { kind: 'number', stretch: { from: first.from - 2, to: first.from } }
    : null;
}
