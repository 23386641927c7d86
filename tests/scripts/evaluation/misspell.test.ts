import { expect, it } from 'vitest';
import { misspell, numbersFrom } from '../../../scripts/evaluation/misspell';

const isName = (word: string) => word !== 'Weapons';

it('misspells names, the same way each time, and nothing else', () => {
  const text = 'Weapons from Pyongyang reached Vladivostok';
  const once = misspell(text, isName, numbersFrom(1));
  expect(misspell(text, isName, numbersFrom(1))).toBe(once);
  expect(once).toMatch(/^Weapons from P/);
  expect(once).not.toMatch(/Pyongyang|Vladivostok/);
});
