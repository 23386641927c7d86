import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sites } from '../../../scripts/browser/site-server';

const root = join(import.meta.dirname, '..', '..', '..');
const fixtures = join(root, 'tests', 'fixtures', 'pages');
const shared = join(root, '..', 'shared');

/** What a fixture page is expected to get: `expected.json` beside it. */
export interface Expected {
  /** The site it is served under. */
  host: string;
  /** Words that stand in the marks, one entry a mark, in the order of the page. */
  marks: string[];
  /** Other passages may be marked too; without it there is no other mark. */
  atLeast?: true;
  /** Words that stand in no mark. */
  unmarked?: string[];
}

export interface Fixture extends Expected {
  slug: string;
}

export const FIXTURES: Fixture[] = readdirSync(fixtures)
  .filter((slug) => existsSync(join(fixtures, slug, 'expected.json')))
  .map((slug) => ({ slug, ...(JSON.parse(readFileSync(join(fixtures, slug, 'expected.json'), 'utf8')) as Expected) }));

export interface Seed {
  host: string;
  path: string;
  title: string;
  published: string;
  file: string;
}

/** The articles that the project began with; they are not part of it. */
export const SEEDS: Seed[] = [
  {
    file: '000_04312a141f571ef8.txt',
    host: 'themoscowtimes.com',
    published: '2016-02-10',
    path: '/2016',
    title: 'Russia Demands South Korea Apologize For North Korea Rocket Delivery Claim',
  },
  {
    file: '001_119ff369e7669b6b.txt',
    host: 'koreajoongangdaily.joins.com',
    published: '2022-09-22',
    path: '/2022',
    title: "Pyongyang says it hasn't sold rockets to Moscow, but can if it wants to",
  },
  {
    file: '002_9a89d6d544a0ebb3.txt',
    host: 'koreajoongangdaily.joins.com',
    published: '2024-01-05',
    path: '/2024',
    title: "South Korea calls Russia 'self-contradictory' for using North Korean missiles in Ukraine",
  },
  {
    file: '003_fddc84385c2a5daa.txt',
    host: 'vov.vn',
    published: '2024-01-11',
    path: '/2024',
    title: 'South Korea said Ukraine had become a testing ground for North Korean missiles, Russia responded',
  },
  {
    file: '004_84546b08a4a9bbf4.txt',
    host: 'sputnikglobe.com',
    published: '2024-01-11',
    path: '/2024',
    title: 'Moscow mocks US claims it used North Korean missiles',
  },
];

export const hasSeeds = existsSync(join(shared, 'seeds'));

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function asPage({ title, published, file }: Seed): string {
  const paragraphs = readFileSync(join(shared, 'seeds', file), 'utf8')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="article:published_time" content="${published}T09:00:00Z"></head>
<body><article>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></body></html>`;
}

function add(sites: Sites, host: string, path: string, page: string): void {
  sites[host] = { ...sites[host], [path]: page };
}

/** The fixture pages and, where they are at hand, the seed articles, under the names of news sites. */
export function testSites(): Sites {
  const sites: Sites = {};
  for (const { slug, host } of FIXTURES)
    add(sites, host, `/${slug}`, readFileSync(join(fixtures, slug, 'page.html'), 'utf8'));
  if (hasSeeds) for (const seed of SEEDS) add(sites, seed.host, seed.path, asPage(seed));
  return sites;
}
