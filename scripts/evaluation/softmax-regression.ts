import type { Weights } from '../../core/matching/evidence';

/** A choice among candidates: the features of each, and how much of the truth each holds (sums to 1). */
export interface Choice {
  candidates: Map<string, number>[];
  target: number[];
}

const STEPS = 600;
const RATE = 20;

/**
 * Conditional logit (McFadden, 1974) by gradient ascent: one weight a feature, shared by all candidates.
 * @param ridge strength of the penalty
 */
export function fitSoftmax(choices: Choice[], ridge: number): Weights {
  const names = [
    ...new Set(choices.flatMap(({ candidates }) => candidates.flatMap((found) => [...found.keys()]))),
  ].sort();
  const weights = new Map(names.map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map(names.map((name) => [name, 0]));
    for (const { candidates, target } of choices) {
      const scores = candidates.map((found) => {
        let sum = 0;
        for (const [name, value] of found) sum += (weights.get(name) as number) * value;
        return sum;
      });
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const total = odds.reduce((sum, one) => sum + one, 0);
      candidates.forEach((found, number) => {
        const error = (target[number] as number) - (odds[number] as number) / total;
        for (const [name, value] of found) gradient.set(name, (gradient.get(name) as number) + error * value);
      });
    }
    for (const name of names) {
      const weight = weights.get(name) as number;
      weights.set(name, weight + RATE * ((gradient.get(name) as number) / choices.length - ridge * weight));
    }
  }
  return Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]));
}
