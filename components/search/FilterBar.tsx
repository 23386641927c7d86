import type { ClaimsIndex } from '../../core/claims-index';
import type { Stance } from '../../core/model';
import type { FacetOption, Facets, SearchFilters } from '../../core/search/types';
import { languageName } from '../dates';
import { filters as words } from '../popup/words';
import { StanceMark } from '../StanceMark';
import { stanceLabel } from '../words';
import { FilterButton } from './FilterButton';

type Filter = keyof SearchFilters;

const FILTERS: readonly Filter[] = ['stance', 'speaker', 'year', 'language'];

interface Props {
  index: ClaimsIndex;
  facets: Facets;
  filters: SearchFilters;
  onFilters(filters: SearchFilters): void;
}

export function FilterBar({ index, facets, filters, onFilters }: Props) {
  const labelOf: Record<Filter, (value: string) => string> = {
    stance: (value) => stanceLabel[value as Stance],
    speaker: (value) => index.speaker(value)?.name ?? value,
    year: (value) => value,
    language: languageName,
  };
  const shown = (filter: Filter, value: string) => ({
    label: labelOf[filter](value),
    ...(filter === 'stance' && { mark: <StanceMark stance={value as Stance} size={11} /> }),
  });
  return (
    <fieldset class="filters" aria-label={words.name}>
      {FILTERS.map((filter) => {
        const chosen = filters[filter];
        const options: FacetOption[] = facets[filter];
        return (
          <FilterButton
            key={filter}
            name={words[filter]}
            value={chosen === null ? null : shown(filter, chosen)}
            chosen={chosen}
            options={[
              { value: null, label: words.any[filter] },
              ...options.map(({ value, count }) => ({ value, count, ...shown(filter, value) })),
            ]}
            onChoose={(value) => onFilters({ ...filters, [filter]: value })}
          />
        );
      })}
    </fieldset>
  );
}
