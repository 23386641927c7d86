import type { BrowserContext, Page } from 'playwright-core';
import { OPEN_MS } from '../../../page/popover/hover-intent';
import { markedTexts, pointOfMark, waitForMarks } from '../../../scripts/browser/extension';
import { serveSites } from '../../../scripts/browser/site-server';
import type { SavedPage } from './pages';

const PATIENCE_MS = 5_000;
/** The card before is gone by then. */
const BETWEEN_MS = 600;
const CORNER = 2;

/** Runs in the page: ms from the pointer's last move to the first content of the card; null while there is none. */
function openedAfter(): number | null {
  const card = performance.getEntriesByName('bench:card').at(-1)?.startTime;
  const pointer = performance.getEntriesByName('bench:pointer').at(-1)?.startTime;
  return card === undefined || pointer === undefined || card < pointer ? null : card - pointer;
}

async function rest(page: Page, mark: number): Promise<number | null> {
  await page.mouse.move(CORNER, CORNER);
  await page.waitForTimeout(BETWEEN_MS);
  const { x, y } = await pointOfMark(page, mark);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  const shown = await page
    .waitForFunction(openedAfter, undefined, { timeout: PATIENCE_MS, polling: 50 })
    .catch(() => null);
  return shown ? page.evaluate(openedAfter) : null;
}

/** ms beyond the opening delay until a card has content, for each mark of a page that the pointer rests on. */
export async function cardDelays(context: BrowserContext, host: string, { html }: SavedPage): Promise<number[]> {
  const server = await serveSites({ [host]: { '/': html } });
  const page = await context.newPage();
  await page.goto(server.address(host));
  await waitForMarks(page);
  const marks = await markedTexts(page);
  const delays: number[] = [];
  for (const mark of marks.keys()) {
    const opened = await rest(page, mark);
    if (opened !== null) delays.push(opened - OPEN_MS);
  }
  await page.close();
  await server.close();
  return delays;
}
