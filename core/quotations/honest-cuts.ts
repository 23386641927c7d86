import { lostNegation } from './lost-negation';
import { DENYING, isNegationWord, NEGATIONS } from './negation-words';
import { negations } from './negations';
import { isNumber } from './numerals';
import { partiesIn, partyNamed } from './parties';
import type { DifferenceKind } from './quotation-check';
import type { Recorded } from './recorded';
import type { Unit } from './units';
import type { Occurrence, PrintedGloss, Stretch } from './verbatim';

/** Something of the record that a cut or a gloss takes away, and without which the words say something else. */
export interface CutProblem {
  kind: DifferenceKind;
  stretch: Stretch;
}

/** "more than … containers" needs its number. */
const BEFORE_NUMBER = new Set(
  'than least most over about approximately some nearly almost up between around exactly only more fewer less не_менее более менее около свыше почти до больше меньше понад близько майже більше менше'.split(
    ' ',
  ),
);
const QUANTITY = new Set(
  'half dozen dozens hundreds thousands millions several few many сотни десятки тысячи миллионы несколько половина сотні десятки кілька половина'.split(
    ' ',
  ),
);

const SHORT_GAP = 3;
/** "in [Iran]" where the record has "in Russia". */
const GLOSSED_AT_EDGE = 2;

/** "[the North]" for "[North Korea]". */
const SHORT_NAME = 3;

const PARTITIVE = new Set(['of', 'из', 'з', 'із', 'trong']);

/** "[the two countries]" may stand for these. */
const PRONOUNS = new Set(
  'it its they them their he him his she her we us our i me my you your this that these those both is are have will они их им ими он его ему она ее её мы нас нам наш наши это этот эта эти этого вони їх їм він його вона її ми нас це ця ці'.split(
    ' ',
  ),
);

const isQuantity = (unit: Unit | undefined): boolean =>
  unit !== undefined && (isNumber(unit.key) || QUANTITY.has(unit.key));

/** Words that the page put into brackets. */
export interface Gloss extends PrintedGloss {
  text: string;
}

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

const textOf = (record: Recorded, { from, to }: Stretch): string =>
  from < to ? record.rendering.text.slice(record.units[from]?.start, record.units[to - 1]?.end) : '';

/** Two glosses of the same words: the page's takes from the source's. */
function takesFrom(gloss: Unit[], recorded: Unit[]): boolean {
  let at = 0;
  for (const { key } of recorded) if (key === gloss[at]?.key) at += 1;
  return at === gloss.length;
}

/** At an edge of the quotation: the words cut off beside the gloss, for which it may stand. */
function cutOffBeside(record: Recorded, { from, to }: Stretch, edge: Gloss['edge']): Stretch {
  const [first, last] = [Math.max(0, from - GLOSSED_AT_EDGE), Math.min(record.units.length, to + GLOSSED_AT_EDGE)];
  return edge === 'start' ? { from: first, to: from } : { from: to, to: last };
}

function isOtherAtEdge(record: Recorded, stretch: Stretch, gloss: Gloss): boolean {
  if (gloss.edge === null || stretch.from < stretch.to) return false;
  const cutOff = cutOffBeside(record, stretch, gloss.edge);
  const named = partiesIn(textOf(record, cutOff));
  const glossed = partiesIn(gloss.text);
  const isAnotherParty = named.size > 0 && glossed.size > 0 && ![...glossed].some((party) => named.has(party));
  return isAnotherParty || (gloss.units.some(isQuantity) && slice(record, cutOff).some(isQuantity));
}

/** "the DPRK (ROK)": a name put beside another says who that is. */
function isOtherApposition(record: Recorded, { from, to }: Stretch, glossText: string): boolean {
  const glossed = from === to ? partyNamed(glossText) : null;
  const before = (words: number): string | null =>
    partyNamed(textOf(record, { from: Math.max(0, from - words), to: from }));
  const named = before(2) ?? before(1);
  return glossed !== null && named !== null && named !== glossed;
}

/** @param gloss without units where a bracket of the record is left out */
export function glossProblem(
  record: Recorded,
  stretch: Stretch,
  { units: gloss, text: glossText, edge }: Gloss,
): CutProblem | null {
  const replaced = slice(record, stretch);
  for (let at = stretch.from; at < stretch.to; at++) {
    if (record.negated.has(at)) return { kind: 'negation', stretch };
  }
  if (isOtherApposition(record, stretch, glossText)) return { kind: 'name', stretch };
  if (isOtherAtEdge(record, stretch, { units: gloss, text: glossText, edge })) return { kind: 'name', stretch };
  if (negations(gloss).length > 0 || gloss.some(({ key }) => isNegationWord(key, undefined)))
    return { kind: 'negation', stretch };
  const isForPronoun = replaced.every(({ key }) => PRONOUNS.has(key));
  if (replaced.some(isQuantity) || (!isForPronoun && gloss.some(isQuantity))) return { kind: 'number', stretch };
  const named = partiesIn(textOf(record, stretch));
  const glossed = partiesIn(glossText);
  const isAnother = named.size > 0 && [...glossed].some((party) => !named.has(party));
  const isShortName =
    Math.max(gloss.length, replaced.length) <= SHORT_NAME && glossed.size > 0 && glossed.size === named.size;
  const isChanged =
    replaced.some(({ bracket }) => bracket > 0) && gloss.length > 0 && !isShortName && !takesFrom(gloss, replaced);
  return isAnother || isChanged ? { kind: 'name', stretch } : null;
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
