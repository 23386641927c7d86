import type { Weights } from '../../core/matching/evidence';
import type { Features } from '../../core/matching/features';
import { WORD_PREFIX } from '../../core/matching/features/parts';

export interface Example {
  features: Features;
  label: boolean;
}

/** A sparse row: columns and their values. */
interface Row {
  columns: Int32Array;
  values: Float64Array;
}

/** Rarer features are one author's turn of phrase. */
const LEAST_EXAMPLES = 3;
/** There are so many words that chance alone makes some of the rare ones telling. */
const LEAST_FOR_WORDS = 10;
const MOST_STEPS = 40;
const MOST_INNER_STEPS = 80;

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

function columnsOf(examples: Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const frequent = [...counts]
    .filter(([name, count]) => count >= (name.startsWith(WORD_PREFIX) ? LEAST_FOR_WORDS : LEAST_EXAMPLES))
    .map(([name]) => name);
  return ['bias', ...frequent.sort()];
}

function rowsOf(examples: Example[], names: string[]): Row[] {
  const column = new Map(names.map((name, index) => [name, index]));
  return examples.map(({ features }) => {
    const known = [...features].flatMap(([name, value]): [number, number][] => {
      const at = column.get(name);
      return at === undefined ? [] : [[at, value]];
    });
    known.unshift([0, 1]);
    return { columns: Int32Array.from(known, ([at]) => at), values: Float64Array.from(known, ([, value]) => value) };
  });
}

function times({ columns, values }: Row, vector: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < columns.length; k++) sum += (values[k] as number) * (vector[columns[k] as number] as number);
  return sum;
}

function addTo(vector: Float64Array, { columns, values }: Row, factor: number): void {
  for (let k = 0; k < columns.length; k++) {
    const at = columns[k] as number;
    vector[at] = (vector[at] as number) + factor * (values[k] as number);
  }
}

/** Solves hessian × step = gradient by conjugate gradients; the Hessian is never written out. */
function newtonStep(rows: Row[], curvatures: Float64Array, ridge: number, gradient: Float64Array): Float64Array {
  const product = (vector: Float64Array): Float64Array => {
    const result = vector.map((value, at) => (at === 0 ? 0 : ridge * value));
    rows.forEach((row, index) => {
      addTo(result, row, (curvatures[index] as number) * times(row, vector));
    });
    return result;
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
 * Logistic regression with a ridge penalty, by Newton's method with conjugate gradients inside
 * (Lin, Weng and Keerthi, Trust Region Newton Method for Logistic Regression, 2008). The bias is not penalised.
 * @param ridge strength of the penalty; larger keeps weights smaller
 */
export function fitLogistic(examples: Example[], ridge: number): Weights {
  const names = columnsOf(examples);
  const rows = rowsOf(examples, names);
  const weights = new Float64Array(names.length);
  for (let iteration = 0; iteration < MOST_STEPS; iteration++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : -ridge * weight));
    const curvatures = new Float64Array(rows.length);
    rows.forEach((row, index) => {
      const p = 1 / (1 + Math.exp(-times(row, weights)));
      curvatures[index] = Math.max(p * (1 - p), 1e-6);
      addTo(gradient, row, Number((examples[index] as Example).label) - p);
    });
    const step = newtonStep(rows, curvatures, ridge, gradient);
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) + (step[at] as number);
    if (step.every((change) => Math.abs(change) < 1e-5)) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] as number) * 1000) / 1000]));
}
