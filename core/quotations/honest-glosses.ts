import type { CutProblem } from './cut-problem';
import { negations } from './negations';
import { partiesIn, partyNamed } from './parties';
import { isQuantity } from './quantities';
import type { Recorded } from './recorded';
import type { Unit } from './units';
import type { PrintedGloss, Stretch } from './verbatim';

/** "in [Iran]" where the record has "in Russia". */
const GLOSSED_AT_EDGE = 2;

/** "[the North]" for "[North Korea]". */
const SHORT_NAME = 3;

/** "[the two countries]" may stand for these, and for the verb that hangs on them: "we've". */
const PRONOUNS = new Set(
  'it its they them their he him his she her we us our i me my you your this that these those both is are have will они их им ими он его ему она ее её мы нас нам наш наши это этот эта эти этого вони їх їм він його вона її ми нас це ця ці'.split(
    ' ',
  ),
);

/** Words that the page put into brackets. */
export interface Gloss extends PrintedGloss {
  text: string;
}

const slice = (record: Recorded, { from, to }: Stretch): Unit[] => record.units.slice(from, to);

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
  if (negations(gloss).length > 0) return { kind: 'negation', stretch };
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
