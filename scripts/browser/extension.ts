import type { BrowserContext, Page, Worker } from 'playwright-core';

/** The extension's worker, once it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker');
}

export const extensionId = (worker: Worker): string => new URL(worker.url()).hostname;

/** The texts that are marked on a page, in the order of the page; highlights are visible to the page's own scripts. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('on-record')) ranges.push(...([...highlight] as Range[]));
    }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim());
  });
}

const SETTLED_MS = 250;
const PATIENCE_MS = 20_000;

/** Waits until the page has marks and their number no longer changes; an empty list when none come. */
export async function waitForMarks(page: Page, patience = PATIENCE_MS): Promise<string[]> {
  const end = Date.now() + patience;
  let before: string[] = [];
  while (Date.now() < end) {
    const now = await markedTexts(page);
    if (now.length > 0 && now.length === before.length) return now;
    before = now;
    await page.waitForTimeout(SETTLED_MS);
  }
  return before;
}

/** Middle of the first line of the nth mark, in viewport pixels, scrolled into view. */
export function pointOfMark(page: Page, n: number): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name.startsWith('on-record')) ranges.push(...([...highlight] as Range[]));
    }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[wanted];
    if (!range) throw new Error(`there is no mark ${wanted}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = [...range.getClientRects()].find(({ width }) => width > 10) ?? range.getBoundingClientRect();
    return { x: line.left + Math.min(line.width / 2, 60), y: line.top + line.height / 2 };
  }, n);
}
