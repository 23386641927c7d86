import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openIndex } from '../core/claims-index';
import { openSpotter } from '../core/matching/spotter';
import { openSearch } from '../core/search/open-search';
import { NO_FILTERS } from '../core/search/types';
import { buildAsset } from './data/build-asset';
import { asArticle, readPassages } from './evaluation/passages';

const root = join(import.meta.dirname, '..');
const built = join(root, '.output', 'chrome-mv3');

/** Milliseconds of a piece of work: the middle and the slow end of many runs. */
function timed(runs: number, work: (run: number) => void): { p50: number; p95: number } {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { p50: times[Math.floor(runs * 0.5)] ?? 0, p95: times[Math.floor(runs * 0.95)] ?? 0 };
}

const ms = ({ p50, p95 }: { p50: number; p95: number }): string => `${p50.toFixed(2)} / ${p95.toFixed(2)} ms`;
const rows: [what: string, measured: string, target: string][] = [];

for (const [what, file, target] of [
  ['script of the gate, gzip', 'content-scripts/gate.js', '≤ 8 kB'],
  ['script of the annotator, gzip', 'content-scripts/annotator.js', '≤ 50 kB'],
  ['packaged index, gzip', 'claims-index.json', ''],
] as const) {
  const path = join(built, file);
  const size = existsSync(path) ? `${(gzipSync(readFileSync(path)).length / 1000).toFixed(1)} kB` : 'not built';
  rows.push([what, size, target]);
}

const asset = buildAsset(join(root, 'data'));
const packed = JSON.stringify(asset);
const index = openIndex(asset);
const spotter = openSpotter(index, asset.matching);
const articles = readPassages(join(root, 'tests', 'evaluation')).map((passage) => asArticle(passage).article);
const sentences = articles.flatMap(({ blocks }) => blocks.join(' ').split(/[.。] /)).length;

rows.push([
  'reading the packaged index, p50 / p95',
  ms(timed(20, () => void openIndex(JSON.parse(packed)))),
  '≤ 10 ms',
]);
rows.push(['opening the matcher, p50 / p95', ms(timed(10, () => void openSpotter(index, asset.matching))), '']);
const all = timed(1, () => articles.forEach((article) => void spotter.spot(article)));
rows.push([
  `one article of the labelled set (${articles.length}), mean`,
  `${(all.p50 / articles.length).toFixed(2)} ms`,
  '',
]);
rows.push(['one sentence, mean', `${(all.p50 / sentences).toFixed(2)} ms`, '≤ .2 ms']);

const search = openSearch(index);
const keystrokes = ['n', 'nebenzya', 'nebenzya misiles', 'kirby 2023 denies', 'containers rajin', 'submarine reactr'];
rows.push([
  'one keystroke of the search, p50 / p95',
  ms(timed(120, (run) => void search.find(keystrokes[run % keystrokes.length] ?? '', NO_FILTERS))),
  '≤ 16 ms',
]);

console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}\n`);
console.log('| what | measured | target |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
