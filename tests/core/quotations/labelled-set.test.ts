import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuotation } from '../../../core/quotations/check-quotation';
import type { Verdict } from '../../../core/quotations/quotation-check';
import { labelledFolder, quotations } from './data';

interface Labelled {
  id: string;
  text: string;
  speaker?: string;
  published?: string;
  verdict: Verdict;
  statement: string | null;
  why?: string;
}

/** How many unrelated quotations may be called altered. */
const ALTERED_BY_MISTAKE = 0.03;

const labelled: Labelled[] = readdirSync(labelledFolder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(join(labelledFolder, name), 'utf8')) as Labelled[]);

const checked = labelled.map((entry) => ({ ...entry, check: checkQuotation(quotations, entry) }));
const of = (verdict: Verdict) => checked.filter((entry) => entry.verdict === verdict);
const shown = (entries: typeof checked) => entries.map(({ id, text, check }) => `${id}: ${check.verdict}: ${text}`);

describe('our labelled quotations', () => {
  test('ids are unique, and every kind is there', () => {
    expect(new Set(labelled.map(({ id }) => id)).size).toBe(labelled.length);
    for (const verdict of ['verbatim', 'altered', 'misattributed', 'unknown'] as const) {
      expect(of(verdict).length).toBeGreaterThanOrEqual(40);
    }
  });

  test('every verbatim one is recognised, at its statement', () => {
    const missed = of('verbatim').filter(
      ({ check, statement }) => check.verdict !== 'verbatim' || check.statement !== statement,
    );
    expect(shown(missed)).toEqual([]);
  });

  test('no altered one passes as verbatim, and each is found', () => {
    const missed = of('altered').filter(
      ({ check, statement }) => check.verdict !== 'altered' || check.statement !== statement,
    );
    expect(shown(missed)).toEqual([]);
  });

  test('every misattributed one is told', () => {
    expect(shown(of('misattributed').filter(({ check }) => check.verdict !== 'misattributed'))).toEqual([]);
  });

  test('unrelated ones are hardly ever called altered, and never anything else', () => {
    const called = of('unknown').filter(({ check }) => check.verdict !== 'unknown');
    expect(shown(called.filter(({ check }) => check.verdict !== 'altered'))).toEqual([]);
    expect(called.length / of('unknown').length).toBeLessThanOrEqual(ALTERED_BY_MISTAKE);
  });
});
