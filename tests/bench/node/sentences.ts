import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openIndex } from '../../../core/claims-index';
import { openSpotter } from '../../../core/matching/spotter';
import { median, timed } from '../samples';
import type { Inputs } from './inputs';
import { textsOf, withStatements } from './synthetic';

/** ms for one sentence against an index of so many statements, each way the median of its runs. */
export interface SentenceTimes {
  statements: number;
  ours: number;
  fuse: number;
  miniSearch: number;
}

const [, , path = '', wanted = '0'] = process.argv;
const { asset: own, articles: _, ...inputs } = JSON.parse(readFileSync(path, 'utf8')) as Inputs;
const count = Number(wanted);
const asset = withStatements(own, count);
const spotter = openSpotter(openIndex(asset), asset.matching);
const article = (sentence: string) => ({
  title: '',
  published: '2024-01-11',
  publishedFrom: 'metadata' as const,
  lang: 'en',
  blocks: [sentence],
});
// Only a mention is compared with every statement; what is none is done earlier.
const sentences = inputs.sentences.filter((sentence) => spotter.spot(article(sentence)).length > 0);
const sentence = (run: number) => sentences[run % sentences.length] ?? '';

const documents = asset.statements.map((statement) => ({ id: statement.id, text: textsOf(statement).join('\n') }));
const fuse = new Fuse(documents, { keys: ['text'], ignoreLocation: true, includeScore: true });
const miniSearch = new MiniSearch({ fields: ['text'] });
miniSearch.addAll(documents);

/** As many runs as fit into a few seconds. */
const MOST_RUNS = 400;
const runs = (each: number) => Math.max(1, Math.min(MOST_RUNS, Math.round(100_000 / count), Math.round(3000 / each)));

function time(find: (sentence: string) => unknown): number {
  const [first = 0] = timed(1, () => find(sentence(0)));
  const more = timed(runs(first), (run) => find(sentence(run)));
  return median(more);
}

const times: SentenceTimes = {
  statements: count,
  ours: time((text) => spotter.spot(article(text))),
  miniSearch: time((text) => miniSearch.search(text)),
  fuse: time((text) => fuse.search(text, { limit: 5 })),
};
console.log(JSON.stringify(times));
