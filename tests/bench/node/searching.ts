import { readFileSync } from 'node:fs';
import { openIndex } from '../../../core/claims-index';
import { openSearch } from '../../../core/search/open-search';
import { timed } from '../samples';
import type { Inputs } from './inputs';

export interface SearchTimes {
  /** ms to open the search. */
  opening: number;
  /** ms of each keystroke, in the order of typing, nothing warmed up. */
  keystrokes: number[];
}

/** Typed letter by letter: names, things, stances, slips of the hand and four scripts. */
const QUERIES = [
  'nebenzia missiles',
  'nebenzya kn-23',
  'kirby balistic misiles',
  'denies arms 2022',
  'choe son hui',
  'peskov ammunitoin',
  'kwon jong gun groundless',
  'artillery shells 2023',
  'Захарова',
  'снаряды кндр',
  '북한 포탄',
  'ロシア 弾薬',
];

const [, , path = ''] = process.argv;
const { asset } = JSON.parse(readFileSync(path, 'utf8')) as Inputs;
const index = openIndex(asset);
const start = performance.now();
const search = openSearch(index);
const opening = performance.now() - start;
const typed = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
const times: SearchTimes = { opening, keystrokes: timed(typed.length, (run) => search.find(typed[run] ?? '')) };
console.log(JSON.stringify(times));
