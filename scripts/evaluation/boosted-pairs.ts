import type { PairedWeights, Weights } from '../../core/matching/evidence';
import type { Example } from './logistic-regression';

export interface Boosting {
  rounds: number;
  /** Share of each round's best step that is taken. */
  rate: number;
  /** Strength of the penalty on a step; larger keeps steps smaller. */
  ridge: number;
  /** A feature, and each side of a split by a second one, has at least so many examples. */
  least: number;
}

/** Smaller weights change no decision. */
const LEAST_WEIGHT = 0.005;

/** First and second derivative of the log likelihood, added up over some of the examples. */
class Sums {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly count: Int32Array;

  constructor(size: number) {
    this.gradient = new Float64Array(size);
    this.curvature = new Float64Array(size);
    this.count = new Int32Array(size);
  }

  add(columns: Int32Array, gradient: number, curvature: number): void {
    for (const column of columns) {
      this.gradient[column] = (this.gradient[column] as number) + gradient;
      this.curvature[column] = (this.curvature[column] as number) + curvature;
      this.count[column] = (this.count[column] as number) + 1;
    }
  }

  of(column: number): [gradient: number, curvature: number, count: number] {
    return [this.gradient[column] as number, this.curvature[column] as number, this.count[column] as number];
  }
}

type Cell = [gradient: number, curvature: number, count: number];

const minus = (a: Cell, b: Cell): Cell => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** The four cells of two features: neither, the first alone, the second alone, both. */
const cellsOf = (all: Cell, first: Cell, second: Cell, both: Cell): [Cell, Cell, Cell, Cell] => {
  const firstAlone = minus(first, both);
  const secondAlone = minus(second, both);
  return [minus(minus(minus(all, both), firstAlone), secondAlone), firstAlone, secondAlone, both];
};

/** The feature that a score is highest for; -1 where there is none. */
function best(size: number, scoreOf: (column: number) => number): number {
  let found = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < size; column++) {
    const score = scoreOf(column);
    if (score > highest) {
      highest = score;
      found = column;
    }
  }
  return found;
}

function frequent(examples: Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const enough = [...counts].filter(([, count]) => count >= least && count <= examples.length - least);
  return enough.map(([name]) => name).sort();
}

const rounded = (weights: Weights): Weights =>
  Object.fromEntries(
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]),
  );

/** Adds up weights of features and of pairs of them. */
class Table {
  private readonly alone: Weights = {};
  private readonly pairs: Record<string, Weights> = {};

  add(name: string, weight: number): void {
    this.alone[name] = (this.alone[name] ?? 0) + weight;
  }

  addPair(names: [string, string], weight: number): void {
    const [first, second] = names.sort() as [string, string];
    const seconds = this.pairs[first] ?? {};
    this.pairs[first] = { ...seconds, [second]: (seconds[second] ?? 0) + weight };
  }

  weights(): PairedWeights {
    const pairs = Object.entries(this.pairs)
      .map(([first, seconds]) => [first, rounded(seconds)] as const)
      .filter(([, seconds]) => Object.keys(seconds).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { alone: rounded(this.alone), pairs: Object.fromEntries(pairs) };
  }
}

/**
 * Fits weights of features and of pairs by gradient boosting with trees of two questions, the second the same on
 * both sides (Friedman, Greedy Function Approximation, 2001; oblivious trees as in Prokhorenkova et al., CatBoost,
 * 2018). Such a tree is a sum of one weight for each feature and one for both together, so all of them add up to one
 * table. A feature counts by being there, whatever its value.
 */
export function fitPairs(examples: Example[], { rounds, rate, ridge, least }: Boosting): PairedWeights {
  const names = frequent(examples, least);
  const column = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([...features.keys()].flatMap((n) => column.get(n) ?? [])),
  );
  const holds = names.map(() => new Uint8Array(rows.length));
  rows.forEach((columns, row) => {
    for (const one of columns) (holds[one] as Uint8Array)[row] = 1;
  });
  const gain = ([gradient, curvature]: Cell): number => gradient ** 2 / (curvature + ridge);
  const step = ([gradient, curvature]: Cell): number => (rate * gradient) / (curvature + ridge);

  const share = examples.filter(({ label }) => label).length / examples.length;
  const prior = Math.log(share / (1 - share));
  const scores = new Float64Array(rows.length).fill(prior);
  const table = new Table();
  table.add('bias', prior);

  for (let round = 0; round < rounds; round++) {
    const gradients = new Float64Array(rows.length);
    const curvatures = new Float64Array(rows.length);
    const sums = new Sums(names.length);
    const all: Cell = [0, 0, rows.length];
    rows.forEach((columns, row) => {
      const p = 1 / (1 + Math.exp(-(scores[row] as number)));
      const gradient = Number((examples[row] as Example).label) - p;
      const curvature = Math.max(p * (1 - p), 1e-6);
      gradients[row] = gradient;
      curvatures[row] = curvature;
      all[0] += gradient;
      all[1] += curvature;
      sums.add(columns, gradient, curvature);
    });

    const first = best(names.length, (one) => gain(sums.of(one)) + gain(minus(all, sums.of(one))));
    const within = new Sums(names.length);
    const hasFirst = holds[first] as Uint8Array;
    rows.forEach((columns, row) => {
      if (hasFirst[row]) within.add(columns, gradients[row] as number, curvatures[row] as number);
    });
    const cells = (second: number) => cellsOf(all, sums.of(first), sums.of(second), within.of(second));
    const splits = ([neither, firstAlone, secondAlone, both]: [Cell, Cell, Cell, Cell]): boolean =>
      Math.min(both[2], firstAlone[2]) >= least || Math.min(secondAlone[2], neither[2]) >= least;
    const second = best(names.length, (one) => {
      if (one === first) return Number.NEGATIVE_INFINITY;
      const four = cells(one);
      return splits(four) ? four.reduce((sum, cell) => sum + gain(cell), 0) : Number.NEGATIVE_INFINITY;
    });
    if (second < 0) break;

    const [neither, firstAlone, secondAlone, both] = cells(second).map(step) as [number, number, number, number];
    const hasSecond = holds[second] as Uint8Array;
    for (let row = 0; row < rows.length; row++) {
      const added = hasFirst[row] ? (hasSecond[row] ? both : firstAlone) : hasSecond[row] ? secondAlone : neither;
      scores[row] = (scores[row] as number) + added;
    }
    const name = names[first] as string;
    const other = names[second] as string;
    table.add('bias', neither);
    table.add(name, firstAlone - neither);
    table.add(other, secondAlone - neither);
    table.addPair([name, other], both - firstAlone - secondAlone + neither);
  }
  return table.weights();
}
