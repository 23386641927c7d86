import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClaimsIndex } from '../../core/claims-index';
import { openSearch, type Search } from '../../core/search/open-search';
import type { SearchAnswer, SearchFilters } from '../../core/search/types';

/** Opening the search reads the whole index: after the first picture, before the first letter. */
const OPEN_AFTER_MS = 50;

/** The answer to a query; null until the index is read, and for an empty query. */
export function useSearch(
  index: ClaimsIndex | null,
  query: string,
  filters: SearchFilters,
  most: number,
): SearchAnswer | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!index) return;
    const timer = setTimeout(() => setSearch(openSearch(index)), OPEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [index]);
  return useMemo(() => (search && query ? search.find(query, filters, most) : null), [search, query, filters, most]);
}
