import type { Weights } from '../../core/matching/evidence';

/** A choice among candidates: the features of each, and how much of the truth each holds (sums to 1). */
export interface Choice {
  candidates: Map<string, number>[];
  target: number[];
}

/** The candidates of all choices one under the other, as sparse rows. */
interface Rows {
  /** By choice where its rows begin, and at last their number. */
  choices: number[];
  /** By row where its entries begin in the two columns below, and at last their number. */
  starts: number[];
  columns: number[];
  values: number[];
}

const MOST_STEPS = 30;
const MOST_INNER_STEPS = 60;
/** A step is halved at most so often; the penalised likelihood has one summit, so this is rarely needed. */
const MOST_HALVINGS = 8;

function rowsOf(choices: Choice[], names: string[]): Rows {
  const column = new Map(names.map((name, at) => [name, at]));
  const rows: Rows = { choices: [0], starts: [0], columns: [], values: [] };
  for (const { candidates } of choices) {
    for (const found of candidates) {
      for (const [name, value] of found) {
        rows.columns.push(column.get(name) as number);
        rows.values.push(value);
      }
      rows.starts.push(rows.columns.length);
    }
    rows.choices.push(rows.starts.length - 1);
  }
  return rows;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

/** A number for each row: the rows times a vector of one number a feature. */
function times({ starts, columns, values }: Rows, vector: Float64Array): Float64Array {
  const result = new Float64Array(starts.length - 1);
  for (let row = 0; row < result.length; row++) {
    let sum = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      sum += (values[at] as number) * (vector[columns[at] as number] as number);
    }
    result[row] = sum;
  }
  return result;
}

/** A number for each feature: the rows, each times a factor, added to what is there. */
function addRows(into: Float64Array, { starts, columns, values }: Rows, factors: Float64Array): Float64Array {
  factors.forEach((factor, row) => {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const column = columns[at] as number;
      into[column] = (into[column] as number) + factor * (values[at] as number);
    }
  });
  return into;
}

/** Calls back with the first row of each choice and the row after its last. */
function eachChoice({ choices }: Rows, act: (from: number, to: number) => void): void {
  for (let at = 0; at + 1 < choices.length; at++) act(choices[at] as number, choices[at + 1] as number);
}

/** Probability of every candidate within its choice, and the mean log-likelihood of the targets. */
function probabilities(rows: Rows, weights: Float64Array, targets: Float64Array) {
  const odds = times(rows, weights);
  let likelihood = 0;
  eachChoice(rows, (from, to) => {
    const own = odds.subarray(from, to);
    const highest = Math.max(...own);
    const logTotal = Math.log(own.reduce((sum, score) => sum + Math.exp(score - highest), 0)) + highest;
    own.forEach((score, at) => {
      likelihood += (targets[from + at] as number) * (score - logTotal);
      own[at] = Math.exp(score - logTotal);
    });
  });
  return { odds, likelihood: likelihood / (rows.choices.length - 1) };
}

/** Solves Hessian × step = gradient by conjugate gradients; the Hessian is never written out. */
function newtonStep(rows: Rows, odds: Float64Array, ridge: number, gradient: Float64Array): Float64Array {
  const count = rows.choices.length - 1;
  const product = (vector: Float64Array): Float64Array => {
    const factors = times(rows, vector);
    eachChoice(rows, (from, to) => {
      let mean = 0;
      for (let row = from; row < to; row++) mean += (odds[row] as number) * (factors[row] as number);
      for (let row = from; row < to; row++) {
        factors[row] = ((odds[row] as number) * ((factors[row] as number) - mean)) / count;
      }
    });
    return addRows(
      vector.map((value) => ridge * value),
      rows,
      factors,
    );
  };
  const step = new Float64Array(gradient.length);
  let residual = Float64Array.from(gradient);
  let direction = Float64Array.from(gradient);
  let square = dot(residual, residual);
  const enough = square * 1e-8;
  for (let inner = 0; inner < MOST_INNER_STEPS && square > enough; inner++) {
    const along = product(direction);
    const rate = square / dot(direction, along);
    for (let at = 0; at < step.length; at++) step[at] = (step[at] as number) + rate * (direction[at] as number);
    residual = residual.map((value, at) => value - rate * (along[at] as number));
    const next = dot(residual, residual);
    const turn = next / square;
    direction = residual.map((value, at) => value + turn * (direction[at] as number));
    square = next;
  }
  return step;
}

/**
 * Conditional logit (McFadden, 1974) with a ridge penalty, by Newton's method with conjugate gradients inside: one
 * weight a feature, shared by all candidates.
 * @param ridge strength of the penalty for the mean choice; larger keeps weights smaller
 */
export function fitSoftmax(choices: Choice[], ridge: number): Weights {
  const names = [
    ...new Set(choices.flatMap(({ candidates }) => candidates.flatMap((found) => [...found.keys()]))),
  ].sort();
  const rows = rowsOf(choices, names);
  const targets = Float64Array.from(choices.flatMap(({ target }) => target));
  const penalised = (at: Float64Array) => {
    const { odds, likelihood } = probabilities(rows, at, targets);
    return { odds, value: likelihood - (ridge / 2) * dot(at, at) };
  };
  let weights = new Float64Array(names.length);
  let here = penalised(weights);
  for (let iteration = 0; iteration < MOST_STEPS; iteration++) {
    const errors = targets.map((target, row) => (target - (here.odds[row] as number)) / choices.length);
    const gradient = addRows(
      weights.map((weight) => -ridge * weight),
      rows,
      errors,
    );
    let step = newtonStep(rows, here.odds, ridge, gradient);
    const moved = () => weights.map((weight, at) => weight + (step[at] as number));
    let there = penalised(moved());
    for (let halving = 0; halving < MOST_HALVINGS && there.value < here.value; halving++) {
      step = step.map((change) => change / 2);
      there = penalised(moved());
    }
    weights = moved();
    here = there;
    if (step.every((change) => Math.abs(change) < 1e-4)) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 1000) / 1000]));
}
