import { describe, expect, it } from 'vitest';
import { fitSoftmax } from '../../../scripts/evaluation/softmax-regression';

const choice = (right: number, ...candidates: Record<string, number>[]) => ({
  candidates: candidates.map((found) => new Map(Object.entries(found))),
  target: candidates.map((_, at) => Number(at === right)),
});

describe('fitSoftmax', () => {
  it('gives the log-odds where there is nothing to penalise', () => {
    const threeInFour = [0, 0, 0, 1].map((right) => choice(right, { a: 1 }, {}));
    expect(fitSoftmax(threeInFour, 1e-9).a).toBeCloseTo(Math.log(3), 2);
  });

  it('keeps weights small under a penalty, also where the choices are plain', () => {
    const plain = [choice(0, { a: 1 }, {}), choice(1, {}, { a: 1 })];
    const { a: free } = fitSoftmax(plain, 0.001);
    const { a: bound } = fitSoftmax(plain, 0.1);
    expect(free).toBeGreaterThan(bound as number);
    expect(bound).toBeGreaterThan(0);
  });

  it('tells features apart that come together', () => {
    const weights = fitSoftmax(
      [choice(0, { good: 1, any: 1 }, { any: 1 }), choice(1, { any: 1 }, { good: 1, any: 1 })],
      0.01,
    );
    expect(weights.any).toBe(0);
    expect(weights.good).toBeGreaterThan(1);
  });
});
