import type { ClaimsIndex } from '../claims-index';
import { countWithout, facetsOf, passesAll } from './facets';
import { tokens } from './fold';
import { keepForms, soughtIn } from './highlight';
import { makeHit } from './hit';
import { match } from './match';
import { type AnyStatement, makePostings } from './postings';
import { readAs } from './read-as';
import { type Reading, readWord } from './reading';
import { NO_FILTERS, type SearchAnswer, type SearchFilters } from './types';
import { openVocabulary } from './vocabulary';

export interface Search {
  /** @param most results to make; all are counted */
  find(query: string, filters?: SearchFilters, most?: number): SearchAnswer;
}

/** What a reader looks through before changing the words. */
const MOST_RESULTS = 30;
/** Words are kept while a query is typed; a reader types no more different ones in a sitting. */
const KEPT_READINGS = 200;

const NOTHING: SearchAnswer = {
  results: [],
  count: 0,
  unfiltered: 0,
  without: countWithout([], NO_FILTERS),
  isPartial: false,
  readAs: null,
  facets: facetsOf([], NO_FILTERS),
};

/** Something after the last word says that it is typed to its end. */
const ENDED = /[\s\p{P}]$/u;

/** Search over the whole index. Opening it reads every text once; keep it. */
export function openSearch(index: ClaimsIndex): Search {
  const postings = makePostings(index);
  const vocabulary = openVocabulary(postings);
  const statementOf = (number: number) => postings.statements[number] as AnyStatement;
  const kept = new Map<string, Reading>();
  const formsOf = keepForms();

  const read = (word: string, finished: boolean): Reading => {
    const key = `${word} ${finished}`;
    const reading = kept.get(key) ?? readWord(word, finished, vocabulary);
    if (kept.size >= KEPT_READINGS) kept.clear();
    kept.set(key, reading);
    return reading;
  };

  return {
    find(query, filters = NO_FILTERS, most = MOST_RESULTS) {
      const words = [...new Set(tokens(query).map(({ text }) => text))];
      const readings = words.map((word, at) => read(word, at < words.length - 1 || ENDED.test(query)));
      const matches = match(readings, postings.statements.length);
      const dateOf = ({ statement }: { statement: number }) => statementOf(statement).date;
      const list = matches.list.sort((a, b) => b.score - a.score || (dateOf(a) < dateOf(b) ? -1 : 1));
      const first = list[0];
      if (!first) return NOTHING;

      const found = list.map(({ statement }) => statementOf(statement));
      const passing = list.filter(({ statement }) => passesAll(statementOf(statement), filters));
      return {
        results: passing
          .slice(0, most)
          .flatMap(({ statement: number }) =>
            makeHit(index, statementOf(number), query, soughtIn(number, matches.words, formsOf), filters),
          ),
        count: passing.length,
        unfiltered: list.length,
        without: countWithout(found, filters),
        isPartial: !matches.complete,
        readAs: readAs(index, matches.words, { statement: statementOf(first.statement), number: first.statement }),
        facets: facetsOf(found, filters),
      };
    },
  };
}
