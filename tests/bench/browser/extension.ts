import { launchChromium } from '../../../scripts/browser/chromium';
import { workerOf } from '../../../scripts/browser/extension';
import type { Built } from '../built';
import type { Row } from '../row';
import { figure, row } from '../row';
import { digits, median, megabytes, ms, p95, quantile, spread } from '../samples';
import { cardDelays } from './cards';
import type { Load } from './loads';
import { loadPages } from './loads';
import type { SavedPage } from './pages';
import { articlePages, fixturePages, heavyPages, realPages } from './pages';
import { probed } from './probed-extension';
import { stopWorker, workerHeap } from './worker';

const ARTICLES = 20;
const HEAVY = 20;
const WITH_SLEEPING_WORKER = 6;
/** One of the bundled sites. */
const CARD_HOST = 'koreaherald.com';
const FRAME_MS = 1000 / 60;

const marked = (loads: Load[]): Load[] => loads.filter(({ toMarks }) => toMarks !== null);
const times = (loads: Load[], which: 'toMarks' | 'sinceLoaded'): number[] =>
  marked(loads).map((load) => load[which] ?? 0);
const work = (loads: Load[]): number[] => loads.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece, 0));

function untilMarks(what: string, loads: Load[], [p50, limit]: readonly [number, number]): Row[] {
  const waited = times(loads, 'toMarks');
  return [
    row(
      `${what} (${waited.length}): from the gate's first look to painted marks, p50 / p95`,
      spread(waited),
      `≤ ${p50} / ${limit} ms`,
      median(waited) <= p50 && p95(waited) <= limit,
    ),
    figure('– from the document being read in, idle time awaited', spread(times(loads, 'sinceLoaded'))),
    figure("– our work on the page's main thread, all told", spread(work(marked(loads)))),
  ];
}

function longestPiece(loads: Load[]): Row {
  const longest = loads.map(({ pieces }) => Math.max(0, ...pieces));
  const most = quantile(longest, 1);
  return row(
    "longest piece of our work on a page's main thread: p50 / longest of all",
    `${digits(median(longest))} / ${ms(most)}`,
    '≤ 10 ms',
    most <= 10,
  );
}

/** The extension as it is shipped, on pages of news sites. */
export async function extensionRows(root: string, { extension, temporary }: Built): Promise<Row[]> {
  const { folder, hosts } = await probed(extension, temporary);
  const unused = hosts.values();
  const context = await launchChromium({ extension: folder, headless: true });
  try {
    await workerOf(context);
    const heapBefore = await workerHeap(context);
    const load = (pages: SavedPage[], expectsMarks: boolean, before?: () => Promise<void>) =>
      loadPages({ context, hosts: unused, pages, expectsMarks, ...(before && { before }) });
    const articles = articlePages(root, ARTICLES);
    const [first, ...others] = await load(articles, true);
    const heavy = await load(heavyPages(root, HEAVY), true);
    const heapAfter = await workerHeap(context);
    const nothing = await load(realPages(root), false);
    const [demonstration] = fixturePages(root);
    const delays = demonstration ? await cardDelays(context, CARD_HOST, demonstration) : [];
    const asleep = await load(articles.slice(0, WITH_SLEEPING_WORKER), true, () => stopWorker(context));
    const heap = (heapAfter ?? Number.NaN) - (heapBefore ?? Number.NaN);
    return [
      figure(
        `our work on a page's main thread that names not both parties (${nothing.length}), the start of the script included`,
        spread(work(nothing)),
      ),
      ...untilMarks('article', others, [20, 40]),
      ...untilMarks('article in a heavy page', heavy, [20, 40]),
      figure(
        'article, worker asleep: from the first look to painted marks',
        spread(times([...(first ? [first] : []), ...asleep], 'toMarks')),
      ),
      longestPiece([...others, ...heavy]),
      row(
        `card: first content after the opening delay (${delays.length} marks), p50 / p95`,
        spread(delays),
        '≤ one frame (17 ms)',
        p95(delays) <= FRAME_MS,
      ),
      row('memory of the index in the worker', megabytes(heap), '≤ 5 MB', heap <= 5_000_000),
    ];
  } finally {
    await context.close();
  }
}
