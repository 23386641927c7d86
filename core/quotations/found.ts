import type { CutProblem } from './cut-problem';
import { gapProblem, startProblem } from './honest-cuts';
import { glossProblem } from './honest-glosses';
import { partyNamed } from './parties';
import type { PrintedPart } from './printed-parts';
import { splitAtGaps } from './printed-parts';
import type { Recorded } from './recorded';
import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';
import type { Limits, Occurrence } from './verbatim';
import { occurrences } from './verbatim';

/** The page's words, found in a rendering. */
export interface Found {
  record: Recorded;
  occurrence: Occurrence;
  /** What the page's cuts or glosses turn round; null where they are honest. */
  problem: CutProblem | null;
}

/** A single word between two ellipses can be found nearly anywhere: it must stand close to the next. */
const LONE_WORD_GAP = 6;
/** Pages end a Korean or Japanese quotation with a copula or particle of their own. */
const PAGES_ENDING = /(?:이라고|이라며|이라는|입니다|이다|라고|라며|である|です|だ|と)$/;
const SHORTEST_WITHOUT_ENDING = 6;

const ANYTHING: Limits = { gap: () => true, gloss: () => true, name: () => false };

const textOf = (units: Unit[], text: string): string => text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);

function honestLimits(record: Recorded, parts: PrintedPart[], text: string): Limits {
  const hasLoneWord = splitAtGaps(parts).some((piece) => piece.length < 2);
  return {
    gap: (gap) => !(hasLoneWord && gap.to - gap.from > LONE_WORD_GAP) && gapProblem(record, gap) === null,
    gloss: (stretch, gloss) => glossProblem(record, stretch, { ...gloss, text: textOf(gloss.units, text) }) === null,
    name: (stretch, units) => {
      const party = partyNamed(textOf(units, text));
      return (
        party !== null &&
        party === partyNamed(textOf(record.units.slice(stretch.from, stretch.to), record.rendering.text))
      );
    },
  };
}

/** Korean: "위반" on record, "위반이다" on the page. */
function withoutPagesEnding(parts: PrintedPart[]): PrintedPart[] | null {
  const keys = parts.map((part) => (part.type === 'word' && UNSPACED_UNIT.test(part.unit.key) ? part.unit.key : ' '));
  const ending = PAGES_ENDING.exec(keys.join(''))?.[0].length ?? 0;
  return ending > 0 && parts.length - ending >= SHORTEST_WITHOUT_ENDING ? parts.slice(0, -ending) : null;
}

function problemOf(record: Recorded, occurrence: Occurrence, text: string): CutProblem | null {
  for (const gap of occurrence.gaps) {
    const problem = gapProblem(record, gap);
    if (problem) return problem;
  }
  for (const gloss of occurrence.glosses) {
    const problem = glossProblem(record, gloss, { ...gloss, text: textOf(gloss.units, text) });
    if (problem) return problem;
  }
  return startProblem(record, occurrence);
}

/** The page's words in a rendering: an honest place if there is one, else one with its problem. */
export function findIn(record: Recorded, parts: PrintedPart[], text: string): Found | null {
  const limits = honestLimits(record, parts, text);
  for (const occurrence of occurrences(parts, record.units, limits)) {
    if (startProblem(record, occurrence) === null) return { record, occurrence, problem: null };
  }
  const shorter = withoutPagesEnding(parts);
  const found = shorter && findIn(record, shorter, text);
  if (found && !found.problem) return found;
  for (const occurrence of occurrences(parts, record.units, ANYTHING)) {
    const problem = problemOf(record, occurrence, text);
    if (problem) return { record, occurrence, problem };
  }
  return found;
}
