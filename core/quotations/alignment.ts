import { stem } from '../search/stem';
import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';

/** A word that is alike but stands alone between differing words says less than one in a run. */
const ALONE = 0.7;
/** One character of a script without spaces, alone, says next to nothing: any two sentences share them. */
const ALONE_CHARACTER = 0.1;
/** "exported" for "exporting": the same word in another form. */
const OTHER_FORM = 0.5;
/** Letters that forms of one word share: saves taking stems. */
const SAME_BEGINNING = 3;
/** Runs from which words count although they stand in another order. */
const SHORTEST_MOVED_RUN = 3;
const MOVED = 0.85;
/** "Russia has provided North Korea" for the reverse: the same words, hardly by chance. */
const ALL_WORDS = 0.9;
const TURNED = 0.85;

export interface Alignment {
  /** 0 to 1: the share of the words that both have in one order, words that tell more counting more. */
  similarity: number;
  /** Pairs of positions, first the record's, then the page's, in order. */
  pairs: [number, number][];
}

type Weigh = (key: string) => number;

function likeness(record: Unit, page: Unit): number {
  if (record.key === page.key) return 1;
  const beginning = record.key.slice(0, SAME_BEGINNING);
  if (record.key.length < 4 || !page.key.startsWith(beginning) || UNSPACED_UNIT.test(record.key)) return 0;
  return stem(record.key) === stem(page.key) ? OTHER_FORM : 0;
}

const aloneFactor = (unit: Unit): number => (UNSPACED_UNIT.test(unit.key) ? ALONE_CHARACTER : ALONE);

/** The heaviest common subsequence, in which a run counts in full and a word alone counts less. */
class Aligner {
  private readonly width: number;
  /** Best up to a cell, and best that ends with the cell's own pair. */
  private readonly best: Float64Array;
  private readonly ending: Float64Array;

  constructor(
    private readonly record: Unit[],
    private readonly page: Unit[],
    private readonly weigh: Weigh,
  ) {
    this.width = page.length + 1;
    this.best = new Float64Array((record.length + 1) * this.width);
    this.ending = new Float64Array((record.length + 1) * this.width).fill(-1);
    for (let row = 1; row <= record.length; row++) {
      for (let column = 1; column < this.width; column++) this.fill(row, column);
    }
  }

  private fill(row: number, column: number): void {
    const recorded = this.record[row - 1] as Unit;
    const printed = this.page[column - 1] as Unit;
    const cell = row * this.width + column;
    const like = likeness(recorded, printed);
    const skipped = Math.max(this.best[cell - 1] as number, this.best[cell - this.width] as number);
    if (like === 0) {
      this.best[cell] = skipped;
      return;
    }
    const gain = like * this.weigh(recorded.key);
    const before = cell - this.width - 1;
    const continued = this.ending[before] as number;
    const alone = (this.best[before] as number) + gain * aloneFactor(recorded);
    this.ending[cell] = continued < 0 ? alone : Math.max(continued + gain, alone);
    this.best[cell] = Math.max(skipped, this.ending[cell] as number);
  }

  get score(): number {
    return this.best[this.best.length - 1] as number;
  }

  pairs(): [number, number][] {
    const pairs: [number, number][] = [];
    let row = this.record.length;
    let column = this.page.length;
    while (row > 0 && column > 0) {
      const cell = row * this.width + column;
      if (this.best[cell] === this.best[cell - 1]) column -= 1;
      else if (this.best[cell] === this.best[cell - this.width]) row -= 1;
      else pairs.push([--row, --column]);
    }
    return pairs.reverse();
  }
}

const weightOf = (units: Unit[], weigh: Weigh): number => units.reduce((sum, { key }) => sum + weigh(key), 0);

/**
 * The part of a record that a page's words can be meant to be: from the first aligned word to the last, and at each end
 * as many words more as the page has there.
 */
export function comparedStretch(pairs: [number, number][], record: Unit[], page: Unit[]): { from: number; to: number } {
  const [firstRecord, firstPage] = pairs[0] ?? [0, 0];
  const [lastRecord, lastPage] = pairs.at(-1) ?? [record.length - 1, page.length - 1];
  const from = Math.max(0, firstRecord - firstPage);
  const to = Math.min(record.length, lastRecord + page.length - lastPage);
  return { from, to };
}

/** The weight of runs that both have, wherever they stand: a page may have turned the sentence round. */
function movedWeight(record: Unit[], page: Unit[], weigh: Weigh): number {
  const taken = new Uint8Array(record.length);
  let weight = 0;
  for (let at = 0; at < page.length; ) {
    let longest = 0;
    let place = 0;
    for (let start = 0; start < record.length; start++) {
      let length = 0;
      while (!taken[start + length] && record[start + length] && record[start + length]?.key === page[at + length]?.key)
        length += 1;
      if (length > longest) [longest, place] = [length, start];
    }
    const shortest = UNSPACED_UNIT.test(page[at]?.key ?? '') ? 2 * SHORTEST_MOVED_RUN : SHORTEST_MOVED_RUN;
    if (longest >= shortest) {
      weight += weightOf(page.slice(at, at + longest), weigh);
      taken.fill(1, place, place + longest);
    }
    at += Math.max(longest >= shortest ? longest : 1, 1);
  }
  return weight;
}

/** The weight of a record's words that a page has in any order, in the stretch of its length that has most of them. */
function anyOrderWeight(record: Unit[], page: Unit[], weigh: Weigh): number {
  let most = 0;
  for (let from = 0; from === 0 || from + page.length <= record.length; from++) {
    const left = new Map<string, number>();
    for (const { key } of record.slice(from, from + page.length)) left.set(key, (left.get(key) ?? 0) + 1);
    let weight = 0;
    for (const { key } of page) {
      const count = left.get(key) ?? 0;
      if (count > 0) weight += weigh(key);
      left.set(key, count - 1);
    }
    most = Math.max(most, weight);
  }
  return most;
}

export function align(record: Unit[], page: Unit[], weigh: Weigh): Alignment {
  const aligner = new Aligner(record, page, weigh);
  const pairs = aligner.pairs();
  const { from, to } = comparedStretch(pairs, record, page);
  const pageWeight = weightOf(page, weigh);
  const inOrder = (2 * aligner.score) / (pageWeight + weightOf(record.slice(from, to), weigh));
  // Turned round, the record's stretch cannot be told from the alignment: the page's length stands for it.
  const moved = (MOVED * movedWeight(record, page, weigh)) / pageWeight;
  const anyOrder = UNSPACED_UNIT.test(page[0]?.key ?? '') ? 0 : anyOrderWeight(record, page, weigh) / pageWeight;
  const turned = anyOrder >= ALL_WORDS ? TURNED * anyOrder : 0;
  return { similarity: Math.min(1, Math.max(inOrder, moved, turned)), pairs };
}
