import { readFileSync } from 'node:fs';
import { openIndex } from '../../../core/claims-index';
import { openSpotter } from '../../../core/matching/spotter';
import type { Inputs } from './inputs';
import type { Asset } from './synthetic';

/** Run by itself, cold, as a worker that starts: processor time in ms of each step, and bytes of what is kept. */
export interface Loading {
  parse: number;
  openIndex: number;
  openSpotter: number;
  /** The first article, which finishes what is put off until then. */
  firstArticle: number;
  secondArticle: number;
  heap: number;
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

/** Processor time, because other programs on the machine do not count. */
function cost<T>(work: () => T): [number, T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

const [, , path = '', assetPath = ''] = process.argv;
const { articles } = JSON.parse(readFileSync(path, 'utf8')) as Inputs;
const [first] = articles;
const text = readFileSync(assetPath, 'utf8');
if (!first) throw new Error('there is no article');

const heapUsed = () => {
  collect();
  return process.memoryUsage().heapUsed;
};
const before = heapUsed();
const [parse, asset] = cost(() => JSON.parse(text) as Asset);
const [opening, index] = cost(() => openIndex(asset));
const [openingSpotter, spotter] = cost(() => openSpotter(index, asset.matching));
const [firstArticle] = cost(() => spotter.spot(first));
const [secondArticle] = cost(() => spotter.spot(first));
const heap = heapUsed() - before;

const loading: Loading = { parse, openIndex: opening, openSpotter: openingSpotter, firstArticle, secondArticle, heap };
// The index is named after it is measured, or it would have been collected.
console.log(JSON.stringify({ ...loading, kept: index.statements.length + spotter.spot(first).length }));
