import { useState } from 'preact/hooks';
import { NO_FILTERS, type SearchFilters } from '../../core/search/types';

/** Results that are made at once; as many more on asking. */
const RESULTS_AT_ONCE = 30;

export interface Asked {
  query: string;
  filters: SearchFilters;
  /** How many results to make. */
  most: number;
}

const NOTHING: Asked = { query: '', filters: NO_FILTERS, most: RESULTS_AT_ONCE };

/** What is searched for. */
export function useAsked() {
  const [asked, setAsked] = useState(NOTHING);
  return {
    ...asked,
    hasWords: asked.query.trim() !== '',
    hasFilters: Object.values(asked.filters).some((value) => value !== null),
    /** Other words or filters begin with the first results again. */
    ask: (next: Partial<Pick<Asked, 'query' | 'filters'>>) =>
      setAsked((before) => ({ ...before, ...next, most: RESULTS_AT_ONCE })),
    askMore: () => setAsked((before) => ({ ...before, most: before.most + RESULTS_AT_ONCE })),
    askNothing: () => setAsked(NOTHING),
  };
}
