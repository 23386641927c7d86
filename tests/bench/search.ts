import { openIndex } from '../../core/claims-index';
import { openSearch } from '../../core/search/open-search';
import { NO_FILTERS } from '../../core/search/types';
import { buildIndex } from '../../scripts/data/build-index';
import { foundInFive, type Slips, type TypoQuery, typoQueries } from '../core/search/typo-queries';

/** How often the search finds what was meant, and how long a keystroke takes. For looking at, not for tests. */

const index = openIndex(buildIndex('data'));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const milliseconds = (ms: number) => `${ms.toFixed(1)} ms`;

const openings = Array.from({ length: 5 }, () => {
  const start = performance.now();
  openSearch(index);
  return performance.now() - start;
});
console.log(`opening: first ${milliseconds(openings[0] ?? 0)}, then ${milliseconds(Math.min(...openings.slice(1)))}`);

const search = openSearch(index);
const find = (query: string) => search.find(query, NO_FILTERS, 5).results.map(({ statement }) => statement.id);
const kinds: TypoQuery['kind'][] = ['name + word', 'name + two words', 'name + thing + year', 'Cyrillic name + word'];
const slips: Slips[] = [{ count: 0 }, { count: 1 }, { count: 2 }, { count: 2, inOneWord: true }];

for (const each of slips) {
  const queries = [1, 2, 3].flatMap((seed) => typoQueries(index, each, seed));
  const byKind = kinds.map((kind) => {
    const own = queries.filter((query) => query.kind === kind);
    return `${kind} ${percent(foundInFive(own, find))} of ${own.length}`;
  });
  const where = each.count === 2 ? (each.inOneWord ? ' in one word' : ' in any words') : '';
  console.log(`${each.count} slips${where}: ${percent(foundInFive(queries, find))} (${byKind.join(', ')})`);
}

/** Every query typed letter by letter into a fresh search, with 30 results made each time. */
const typing = openSearch(index);
const wall: number[] = [];
const processor: number[] = [];
for (const { query } of typoQueries(index, { count: 1 }, 4).filter((_, at) => at % 6 === 0)) {
  for (let end = 1; end <= query.length; end++) {
    const start = performance.now();
    const before = process.cpuUsage();
    typing.find(query.slice(0, end), NO_FILTERS, 30);
    const { user, system } = process.cpuUsage(before);
    wall.push(performance.now() - start);
    processor.push((user + system) / 1000);
  }
}

function shares(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => milliseconds(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`;
}
console.log(`a keystroke, of ${wall.length}: ${shares(wall)}; of processor time ${shares(processor)}`);
