import { FIELDS_WEIGHT, fieldBit } from './postings';
import { type Candidate, type Reading, WIDEST_LEVEL } from './reading';

/** How a word of the query was found. */
export interface WordFound {
  typed: string;
  /** What it was taken for, by text. */
  candidates: Map<string, Candidate>;
  /** By statement, the likeness of the best candidate in it; 0 where there is none. */
  likeness: Float32Array;
  /** By statement, how much the word tells there. */
  weights: Float32Array;
  /** By statement, 1 where it stands in the speaker's name. */
  inName: Uint8Array;
  level: number;
}

export interface Match {
  /** Number of the statement. */
  statement: number;
  score: number;
}

export interface Matches {
  /** In the order of statements. */
  list: Match[];
  /** Every word that tells statements apart stands in each of them. */
  complete: boolean;
  words: WordFound[];
}

/** Words that this share of all statements hold tell none of them apart: "Korea", "the". */
const TELLS_NOTHING = 0.5;
/** All words stand in one name: "Kim Jong Un" is not Kim Yo Jong at the UN. */
const WHOLE_NAME = 1.5;
const NAME = fieldBit('name');

function lookUp(reading: Reading, upTo: number, count: number): WordFound {
  const likeness = new Float32Array(count);
  const weights = new Float32Array(count);
  const inName = new Uint8Array(count);
  const candidates = new Map<string, Candidate>();
  for (let level = 0; level <= upTo; level++) {
    for (const candidate of reading.level(level)) {
      const { term } = candidate;
      candidates.set(term.text, candidate);
      term.statements.forEach((statement, at) => {
        const fields = (term.fields[at] as number) & candidate.fields;
        const telling = FIELDS_WEIGHT[fields] ?? 0;
        if (telling === 0) return;
        if (fields & NAME) inName[statement] = 1;
        weights[statement] = Math.max(weights[statement] as number, telling * candidate.likeness);
        likeness[statement] = Math.max(likeness[statement] as number, candidate.likeness);
      });
    }
  }
  return { typed: reading.typed, candidates, likeness, weights, inName, level: upTo };
}

const isFound = ({ weights }: WordFound): boolean => weights.some((weight) => weight > 0);

/** The narrowest level that finds the word at all. */
function narrowest(reading: Reading, count: number): WordFound {
  for (let level = 0; level < WIDEST_LEVEL; level++) {
    const found = lookUp(reading, level, count);
    if (isFound(found)) return found;
  }
  return lookUp(reading, WIDEST_LEVEL, count);
}

/** Statements that hold as many of the telling words as any does. */
function combine(words: WordFound[], count: number): Matches {
  const holders = words.map(({ weights }) => weights.filter((weight) => weight > 0).length);
  const isCommon = holders.map((number) => number > count * TELLS_NOTHING);
  const isNeeded = isCommon.includes(false) ? isCommon.map((common) => !common) : isCommon;
  const telling = holders.map((number) => Math.log(1 + count / Math.max(number, 1)));
  const all = Array.from({ length: count }, (_, statement) => {
    let score = 0;
    let held = 0;
    words.forEach(({ weights }, at) => {
      const weight = weights[statement] as number;
      score += weight * (telling[at] as number);
      if (weight > 0 && isNeeded[at]) held++;
    });
    const isWholeName = words.length > 1 && words.every(({ inName }) => inName[statement]);
    return { statement, score: isWholeName ? score * WHOLE_NAME : score, held };
  });
  const most = Math.max(0, ...all.map(({ held }) => held));
  return {
    list: all.filter(({ held, score }) => held === most && score > 0),
    complete: most === isNeeded.filter(Boolean).length,
    words,
  };
}

/**
 * All words should stand in a statement. While in none they do, every word is read one level wider; in the end the
 * statements with the most words are taken.
 */
export function match(readings: Reading[], count: number): Matches {
  let matches = combine(
    readings.map((reading) => narrowest(reading, count)),
    count,
  );
  while (!matches.complete && matches.words.some(({ level }) => level < WIDEST_LEVEL)) {
    const { words } = matches;
    const wider = readings.map((reading, at) =>
      lookUp(reading, Math.min((words[at]?.level ?? 0) + 1, WIDEST_LEVEL), count),
    );
    matches = combine(wider, count);
  }
  return matches;
}
