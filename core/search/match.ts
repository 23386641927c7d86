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

interface Ranked {
  list: Match[];
  /** Every word that tells statements apart stands in each of them. */
  complete: boolean;
}

/** Statements that hold as many of the telling words as any does. */
function rank(found: WordFound[], count: number): Ranked {
  const held = found.map(holders);
  const isCommon = held.map((number) => number > count * TELLS_NOTHING);
  const needed = isCommon.includes(false) ? isCommon.map((common) => !common) : held.map(() => true);
  const telling = held.map((number) => Math.log(1 + count / Math.max(number, 1)));
  const all = Array.from({ length: count }, (_, statement) => {
    const weights = found.map((word) => word.weights[statement] as number);
    return {
      statement,
      score: weights.reduce((sum, weight, at) => sum + weight * (telling[at] as number), 0),
      words: weights.filter((weight, at) => weight > 0 && needed[at]).length,
    };
  });
  const most = Math.max(0, ...all.map(({ words }) => words));
  return {
    list: all.filter(({ words, score }) => words === most && score > 0),
    complete: most === needed.filter(Boolean).length,
  };
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
  ranked.list.sort((a, b) => b.score - a.score);
  while (ranked.list.length < 5 && found.some(({ level }) => level < WIDEST)) {
    found = readings.map((reading, at) => lookUp(reading, Math.min((found[at] as WordFound).level + 1, WIDEST), count));
    const have = new Set(ranked.list.map((x) => x.statement));
    const more = rank(found, count).list.filter((x) => !have.has(x.statement)).sort((a, b) => b.score - a.score);
    ranked.list.push(...more);
  }
  return { list: ranked.list, levels: found.map(({ level }) => level) };
}
