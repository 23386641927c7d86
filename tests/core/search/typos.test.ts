import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../core/claims-index';
import { openSearch } from '../../../core/search/open-search';
import { NO_FILTERS } from '../../../core/search/types';
import { buildIndex } from '../../../scripts/data/build-index';
import { foundInFive, type Slips, typoQueries } from './typo-queries';

/** The whole index as it is packaged; `npx tsx tests/bench/search.ts` prints the figures by kind, with times. */
const index = openIndex(buildIndex('data'));
const search = openSearch(index);
const find = (query: string) => search.find(query, NO_FILTERS, 5).results.map(({ statement }) => statement.id);

/** Some six hundred queries each; how long they take is no matter here. */
describe('the wanted statement is among the first five', { timeout: 120_000 }, () => {
  it.each<[string, Slips, number]>([
    ['without a slip', { count: 0 }, 0.99],
    ['with one slip', { count: 1 }, 0.97],
    ['with two slips, in any words', { count: 2 }, 0.95],
    ['with two slips in one word', { count: 2, inOneWord: true }, 0.94],
  ])('%s', (_name, slips, share) => {
    const queries = typoQueries(index, slips, 1).filter((_, at) => at % 2 === 0);
    expect(foundInFive(queries, find)).toBeGreaterThanOrEqual(share);
  });
});
