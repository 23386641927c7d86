import { join } from 'node:path';
import { bundleForPage } from '../bundle';
import type { Row } from '../row';
import { figure, row } from '../row';
import { digits, median, ms, p95 } from '../samples';
import type { Painting } from './in-page/marks';
import type { IsolatedPages } from './isolated-pages';

const MARKS = 1000;
const PAGES = 5;
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Marks</title><body style="font: 16px/1.5 serif"></body>';

interface Bench {
  bench: {
    fill(count: number): void;
    paintHighlights(): Painting;
    paintWithMarkJs(): Painting;
    paintRangesWithMarkJs(): Painting;
    hitTimes(): { ours: number[]; builtIn: number[]; hits: number };
  };
}

async function onPages<T>(
  browser: IsolatedPages,
  script: string,
  name: Exclude<keyof Bench['bench'], 'fill'>,
): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < PAGES; at++) {
    const page = await browser.open(EMPTY, script);
    const result = await page.evaluate(
      ([count, measured]) => {
        const { bench } = globalThis as unknown as Bench;
        bench.fill(count);
        return bench[measured]();
      },
      [MARKS, name] as const,
    );
    results.push(result as T);
    await page.close();
  }
  return results;
}

const middle = (paintings: Painting[]): Painting => ({
  ms: median(paintings.map((one) => one.ms)),
  mutations: median(paintings.map((one) => one.mutations)),
});

const painted = (one: Painting): string => `${ms(one.ms)}, ${digits(one.mutations)} mutations`;

/** Painting and finding a thousand marks on one page. */
export async function markRows(browser: IsolatedPages): Promise<Row[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'in-page', 'marks.ts'));
  const ours = middle(await onPages<Painting>(browser, script, 'paintHighlights'));
  const told = middle(await onPages<Painting>(browser, script, 'paintRangesWithMarkJs'));
  const searching = middle(await onPages<Painting>(browser, script, 'paintWithMarkJs'));
  const hits = await onPages<ReturnType<Bench['bench']['hitTimes']>>(browser, script, 'hitTimes');
  const own = hits.flatMap((one) => one.ours);
  const builtIn = hits.flatMap((one) => one.builtIn);
  return [
    row('paint 1,000 marks', painted(ours), '< 1 ms, 0 mutations', ours.ms < 1 && ours.mutations === 0),
    figure('the same by mark.js: told the places / looking for the words', `${painted(told)} / ${painted(searching)}`),
    row(
      'find the mark under the pointer among 1,000: p50 / p95',
      `${digits(median(own))} / ${digits(p95(own))} µs (highlightsFromPoint ${digits(median(builtIn))} / ${digits(p95(builtIn))} µs)`,
      '≤ 60 µs',
      p95(own) <= 60,
    ),
  ];
}
