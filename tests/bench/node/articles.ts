import { readFileSync } from 'node:fs';
import { openIndex } from '../../../core/claims-index';
import { openSpotter } from '../../../core/matching/spotter';
import type { Inputs } from './inputs';

export interface ArticleTimes {
  articles: number;
  characters: number;
  mentions: number;
  /** Processor time in ms for all of them, the first one cold. */
  ms: number;
}

const MANY = 1000;

const [, , path = ''] = process.argv;
const { asset, articles } = JSON.parse(readFileSync(path, 'utf8')) as Inputs;
const spotter = openSpotter(openIndex(asset), asset.matching);
const before = process.cpuUsage();
let characters = 0;
let mentions = 0;
for (let at = 0; at < MANY; at++) {
  const article = articles[at % articles.length];
  if (!article) break;
  mentions += spotter.spot(article).length;
  characters += article.blocks.join('').length;
}
const { user, system } = process.cpuUsage(before);
const times: ArticleTimes = { articles: MANY, characters, mentions, ms: (user + system) / 1000 };
console.log(JSON.stringify(times));
