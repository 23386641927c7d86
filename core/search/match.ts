import { FIELDS_WEIGHT, type Postings } from './postings';
import { type Reading, WIDEST } from './reading';

/** How one word of the query was found. */
interface WordFound {
  /** By statement: 0 where it does not stand, else how much it tells there. */
  weights: Float32Array;
  /** Up to which level it was read. */
  level: number;
}

export interface Match {
  /** Number of the statement. */
  statement: number;
  score: number;
}

export interface Matches {
  /** Best first. */
  list: Match[];
  /** By word of the query, up to which level it was read. */
  levels: number[];
}

/** Words that this share of all statements hold tell none of them apart: "Korea", "the". */
const TELLS_NOTHING = 0.5;

function lookUp(reading: Reading, upTo: number, count: number): WordFound {
  const weights = new Float32Array(count);
  for (let level = 0; level <= upTo; level++) {
    for (const { term, likeness, fields } of reading.level(level)) {
      term.statements.forEach((statement, at) => {
        const weight = likeness * (FIELDS_WEIGHT[(term.fields[at] as number) & fields] ?? 0);
        if (weight > (weights[statement] as number)) weights[statement] = weight;
      });
    }
  }
  return { weights, level: upTo };
}

const holders = ({ weights }: WordFound): number => weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);

/** The narrowest reading that finds the word at all. */
function narrowest(reading: Reading, count: number, from = 0): WordFound {
  for (let level = from; level < WIDEST; level++) {
    const found = lookUp(reading, level, count);
    if (holders(found) > 0) return found;
  }
  return lookUp(reading, WIDEST, count);
}

/** Statements that hold as many of the required words as any does, best first. */
function rank(found: WordFound[], count: number): { list: Match[]; complete: boolean } {
  const held = found.map(holders);
  const required = held.map((number) => number <= count * TELLS_NOTHING);
  const isRequired = (at: number) => required[at] || !required.includes(true);
  const telling = held.map((number) => Math.log(1 + count / Math.max(number, 1)));
  const list = Array.from({ length: count }, (_, statement) => {
    let score = 0;
    let words = 0;
    found.forEach(({ weights }, at) => {
      const weight = weights[statement] as number;
      score += weight * (telling[at] as number);
      if (weight > 0 && isRequired(at)) words++;
    });
    return { statement, score, words };
  });
  const most = Math.max(0, ...list.map(({ words }) => words));
  const needed = found.filter((_, at) => isRequired(at)).length;
  return { list: most === 0 ? [] : list.filter(({ words }) => words === most), complete: most === needed };
}

/**
 * All words should stand in a statement. When in none they do, every word is read one step wider, and in the end
 * the statements with the most words are taken.
 */
export function match(readings: Reading[], { statements }: Postings): Matches {
  const count = statements.length;
  let found = readings.map((reading) => narrowest(reading, count));
  let ranked = rank(found, count);
  while (!ranked.complete && found.some(({ level }) => level < WIDEST)) {
    found = readings.map((reading, at) => lookUp(reading, Math.min((found[at] as WordFound).level + 1, WIDEST), count));
    ranked = rank(found, count);
  }
  return { list: ranked.list.sort((a, b) => b.score - a.score), levels: found.map(({ level }) => level) };
}
