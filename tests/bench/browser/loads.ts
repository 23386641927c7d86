import type { BrowserContext, Page } from 'playwright-core';
import type { Sites } from '../../../scripts/browser/site-server';
import { serveSites } from '../../../scripts/browser/site-server';
import type { SavedPage } from './pages';
import { piecesOfOurs, startTrace } from './trace';

/** One loading of a page with the extension. */
export interface Load {
  /** ms from the start of the gate's reading to the marks being set; null where there are none. */
  toMarks: number | null;
  /** ms from the document being read in to the same. */
  sinceLoaded: number | null;
  /** Thread time in ms of each piece of our work on the page's main thread. */
  pieces: number[];
}

const PATIENCE_MS = 8_000;
/** After the load, for the gate's idle moment and what follows. */
const QUIET_MS = 600;
/** The first script of a page stays text: what is timed is ours. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;

function withoutScripts(html: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return NO_SCRIPTS + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + NO_SCRIPTS + html.slice(end);
}

interface Times {
  loaded: number;
  gateStarts: number | null;
  painted: number | null;
}

/** Runs in the page: what the probe wrote down. */
function readTimes(): Times {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    loaded: navigation?.domInteractive ?? 0,
    gateStarts: performance.getEntriesByName('bench:gate-starts')[0]?.startTime ?? null,
    painted: performance.getEntriesByName('bench:painted').at(-1)?.startTime ?? null,
  };
}

async function loadPage(page: Page, address: string, expectsMarks: boolean): Promise<Load> {
  const session = await page.context().newCDPSession(page);
  const endTrace = await startTrace(session);
  const painted = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'bench:painted',
    timeout: expectsMarks ? PATIENCE_MS : 1,
  });
  painted.catch(() => undefined);
  await page.goto(address, { waitUntil: 'load' });
  if (expectsMarks) await painted.catch(() => undefined);
  await page.waitForTimeout(QUIET_MS);
  const pieces = piecesOfOurs(await endTrace());
  const times = await page.evaluate(readTimes);
  const { gateStarts, painted: end, loaded } = times;
  return {
    toMarks: end === null || gateStarts === null ? null : end - gateStarts,
    sinceLoaded: end === null ? null : end - loaded,
    pieces,
  };
}

export interface LoadOptions {
  context: BrowserContext;
  /** Sites that are not used yet: each page in a renderer of its own, with nothing warmed up. */
  hosts: Iterator<string>;
  pages: SavedPage[];
  expectsMarks: boolean;
  /** Before each page, such as putting the worker to sleep. */
  before?: () => Promise<void>;
}

/** Some sites are known to browsers to be reached by https only. */
const isSecureOnly = (error: unknown): boolean => error instanceof Error && error.message.includes('ERR_SSL');

/** Loads pages one after another under the names of news sites. Throws when the names run out. */
export async function loadPages({ context, hosts, pages, expectsMarks, before }: LoadOptions): Promise<Load[]> {
  const sites: Sites = {};
  const server = await serveSites(sites);
  const loads: Load[] = [];
  const queue = [...pages];
  for (const host of { [Symbol.iterator]: () => hosts }) {
    const page = queue[0];
    if (!page) break;
    sites[host] = { '/': withoutScripts(page.html) };
    await before?.();
    const tab = await context.newPage();
    try {
      loads.push(await loadPage(tab, server.address(host), expectsMarks));
      queue.shift();
    } catch (error) {
      if (!isSecureOnly(error)) throw error;
    }
    await tab.close();
  }
  await server.close();
  if (queue.length > 0) throw new Error(`there are too few sites for ${queue.length} pages`);
  return loads;
}
