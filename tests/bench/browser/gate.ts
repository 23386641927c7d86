import { join } from 'node:path';
import { bundleForPage } from '../bundle';
import type { Row } from '../row';
import { row } from '../row';
import { digits, median, p95, spread } from '../samples';
import type { GateCost } from './in-page/gate';
import type { IsolatedPages } from './isolated-pages';
import type { SavedPage } from './pages';

/** Rounds over all pages; the floor comes first in every other one. */
const ROUNDS = 4;

interface Bench {
  bench: { gateCost(floorFirst: boolean): GateCost };
}

/** What the gate costs a page, beside one plain read of its text. */
export async function gateRows(browser: IsolatedPages, pages: SavedPage[]): Promise<Row[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'in-page', 'gate.ts'));
  const byPage = new Map<string, GateCost[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, html } of pages) {
      const page = await browser.open(html, script);
      const cost = await page.evaluate(
        (floorFirst) => (globalThis as unknown as Bench).bench.gateCost(floorFirst),
        round % 2 === 0,
      );
      byPage.set(name, [...(byPage.get(name) ?? []), cost]);
      await page.close();
    }
  }
  const costs = [...byPage.values()].map((own) => ({
    floor: median(own.map(({ floor }) => floor)),
    gate: median(own.map(({ gate }) => gate)),
  }));
  const gates = costs.map(({ gate }) => gate);
  const ratios = costs.map(({ gate, floor }) => gate / floor);
  return [
    row(
      `gate on ${pages.length} real pages, cold, to the floor: p50 / p95`,
      `${digits(median(ratios))} / ${digits(p95(ratios))} × (floor ${spread(costs.map(({ floor }) => floor))})`,
      '≤ 1.5 × floor',
      median(ratios) <= 1.5,
    ),
    row('the same in ms', spread(gates), 'p95 ≤ 5 ms', p95(gates) <= 5),
  ];
}
