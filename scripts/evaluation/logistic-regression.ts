import type { Weights } from '../../core/matching/evidence';
import type { Features } from '../../core/matching/features';

export interface Example {
  features: Features;
  label: boolean;
}

/** Solves a symmetric positive definite system in place (Cholesky). */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const n = vector.length;
  const at = (row: number, column: number) => (matrix[row] as Float64Array)[column] as number;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j);
    }
  }
  const solution = Float64Array.from(vector);
  for (let i = 0; i < n; i++) {
    let sum = solution[i] as number;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (solution[k] as number);
    solution[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = solution[i] as number;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (solution[k] as number);
    solution[i] = sum / at(i, i);
  }
  return solution;
}

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares,
 * Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1). The bias is not penalised.
 * @param ridge strength of the penalty; larger keeps weights smaller
 */
export function fitLogistic(examples: Example[], ridge: number): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [
    'bias',
    ...[...counts]
      .filter(([, count]) => count >= 3)
      .map(([name]) => name)
      .sort(),
  ];
  const column = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) => {
    const row: [number, number][] = [[0, 1]];
    for (const [name, value] of features) {
      const index = column.get(name);
      if (index !== undefined) row.push([index, value]);
    }
    return row;
  });
  const weights = new Float64Array(names.length);
  for (let iteration = 0; iteration < 25; iteration++) {
    const gradient = new Float64Array(names.length);
    const hessian = names.map(() => new Float64Array(names.length));
    rows.forEach((row, index) => {
      let sum = 0;
      for (const [feature, value] of row) sum += (weights[feature] as number) * value;
      const p = 1 / (1 + Math.exp(-sum));
      const error = Number((examples[index] as Example).label) - p;
      const curvature = Math.max(p * (1 - p), 1e-6);
      for (const [feature, value] of row) {
        gradient[feature] = (gradient[feature] as number) + error * value;
        const line = hessian[feature] as Float64Array;
        for (const [other, otherValue] of row) line[other] = (line[other] as number) + curvature * value * otherValue;
      }
    });
    for (let i = 1; i < names.length; i++) {
      gradient[i] = (gradient[i] as number) - ridge * (weights[i] as number);
      const line = hessian[i] as Float64Array;
      line[i] = (line[i] as number) + ridge;
    }
    const step = solve(hessian, gradient);
    let largest = 0;
    step.forEach((change, i) => {
      weights[i] = (weights[i] as number) + change;
      largest = Math.max(largest, Math.abs(change));
    });
    if (largest < 1e-6) break;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] as number) * 1000) / 1000]));
}
