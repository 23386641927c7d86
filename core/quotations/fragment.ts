import type { Unit } from './units';

export interface UnitRange {
  from: number;
  to: number;
}

/** Where a fragment of a record was cut out, and what of the record counts as cut away before it. */
export interface Fragment extends UnitRange {
  /** No further back than this. */
  floor: number;
}

export const keyAt = (units: Unit[], at: number): string => units[at]?.key ?? '';

/** A unit before a fragment. */
interface WordBefore {
  at: number;
  /** How many words before. */
  words: number;
  /** It stands in another clause. */
  isApart: boolean;
}

/** Walks back from a fragment to the beginning of its sentence, at most so many words. */
export function* backwards(units: Unit[], { from, floor }: Fragment, most: number): Generator<WordBefore> {
  let words = 0;
  let pauses = 0;
  for (let at = from - 1; at >= floor; at--) {
    const after = units[at + 1] as Unit;
    if (after.pause === 'sentence') return;
    if (after.pause === 'clause') pauses += 1;
    if ((units[at] as Unit).opens) words += 1;
    if (words > most) return;
    // An even number of commas encloses an insertion: "not, however, exported".
    yield { at, words, isApart: pauses % 2 === 1 };
  }
}
