import type { Found } from './found';
import { findIn } from './found';
import type { PrintedPart } from './printed-parts';
import { splitAtGaps } from './printed-parts';
import type { Recorded } from './recorded';

/** Shorter pieces are found by chance in some quotation of a statement. */
const SHORTEST_PIECE = 3;

/** Sentences, where a page joins two quotations of one statement without an ellipsis. */
function splitAtSentences(parts: PrintedPart[]): PrintedPart[][] {
  const pieces: PrintedPart[][] = [];
  for (const part of parts) {
    const opens = part.type === 'word' && part.unit.pause === 'sentence';
    if (opens || pieces.length === 0) pieces.push([part]);
    else pieces.at(-1)?.push(part);
  }
  return pieces;
}

/** How a page puts pieces together. */
export interface Joining {
  pieces: PrintedPart[][];
  /** Without an ellipsis nothing may be left out between the pieces: each must end, or begin, its quotation. */
  isMarked: boolean;
}

const startOf = ({ occurrence }: Found): number => occurrence.runs[0]?.from ?? 0;
const endOf = ({ occurrence }: Found): number => occurrence.runs.at(-1)?.to ?? 0;

function mayFollow(previous: Found, next: Found, isMarked: boolean): boolean {
  if (next.record.quotation > previous.record.quotation) {
    return isMarked || (endOf(previous) === previous.record.units.length && startOf(next) === 0);
  }
  return isMarked && next.record === previous.record && startOf(next) >= endOf(previous);
}

function join(records: Recorded[], { pieces, isMarked }: Joining, text: string): Found[] | null {
  const joined: Found[] = [];
  for (const piece of pieces) {
    const previous = joined.at(-1);
    const next = records
      .map((record) => findIn(record, piece, text))
      .find((found) => found && !found.problem && (!previous || mayFollow(previous, found, isMarked)));
    if (!next) return null;
    joined.push(next);
  }
  return joined;
}

/** The pieces that a page may have taken from several quotations, or null where there is one only. */
export function joiningOf(parts: PrintedPart[]): Joining | null {
  const gaps = splitAtGaps(parts);
  const isMarked = gaps.length > 1;
  const pieces = isMarked ? gaps : splitAtSentences(parts);
  return pieces.length > 1 && pieces.every((piece) => piece.length >= SHORTEST_PIECE) ? { pieces, isMarked } : null;
}

/**
 * Two quotations of one statement, printed as one: "A … B", or sentence after sentence. The statement's quotations
 * stand in the order of the speech.
 * @param records renderings of one statement in one language
 * @returns the pieces, of at least two quotations, or null
 */
export function findJoined(records: Recorded[], joining: Joining, text: string): Found[] | null {
  const joined = join(
    [...records].sort((a, b) => a.quotation - b.quotation),
    joining,
    text,
  );
  return joined && new Set(joined.map(({ record }) => record.quotation)).size > 1 ? joined : null;
}
