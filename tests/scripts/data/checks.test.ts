import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../scripts/data/checks';
import type { BrokenCase } from './broken/case';
import { BROKEN_CLAIMS_AND_SPEAKERS } from './broken/claims-and-speakers';
import { BROKEN_DATES } from './broken/dates';
import { BROKEN_IDS } from './broken/ids';
import { BROKEN_QUOTATIONS } from './broken/quotations';
import { BROKEN_SOURCES } from './broken/sources';
import { BROKEN_WORDING } from './broken/wording';
import { problemsOf, SAMPLE } from './sample';

const CASES: BrokenCase[] = [
  ...BROKEN_IDS,
  ...BROKEN_CLAIMS_AND_SPEAKERS,
  ...BROKEN_DATES,
  ...BROKEN_QUOTATIONS,
  ...BROKEN_SOURCES,
  ...BROKEN_WORDING,
];

describe('the checks of meaning', () => {
  it('find nothing in the sound sample', () => {
    expect(problemsOf([])).toEqual([]);
  });

  it.each(CASES)('$check finds $found at $entry', ({ check, entry, found, breaks }) => {
    const problems = problemsOf(breaks).filter((problem) => problem.check === check);
    expect(problems).toContainEqual(expect.objectContaining({ entry, found: expect.stringMatching(found) }));
  });

  it('are each shown to fail', () => {
    const shown = new Set(CASES.map(({ check }) => check));
    expect(CHECKS.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('name the line of the broken place', () => {
    const file = 'data/statements/2023-10.yaml';
    const lines = (SAMPLE[file] ?? '').split('\n');
    const [problem] = problemsOf([{ file, from: 'source: agency-2', to: 'source: agency-1' }]);
    expect(problem?.line).toBe(lines.findIndex((line) => line.includes('source: agency-2')) + 1);
  });
});
