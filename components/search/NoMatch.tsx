import type { ClaimsIndex } from '../../core/claims-index';
import { NO_FILTERS, type SearchAnswer, type SearchFilters } from '../../core/search/types';
import { ActionButton } from '../popup/ActionButton';
import { Notice } from '../popup/Notice';
import { noMatch as words } from '../popup/words';

interface Props {
  index: ClaimsIndex;
  answer: SearchAnswer;
  filters: SearchFilters;
  onFilters(filters: SearchFilters): void;
}

/** What the filters add to "Nothing on record for these words". */
function limits(index: ClaimsIndex, { stance, speaker, year, language }: SearchFilters): string {
  return [
    stance ? words.withStance(stance) : '',
    speaker ? words.by(index.speaker(speaker)?.name ?? speaker) : '',
    year ? words.inYear(year) : '',
    language ? words.quotedIn(language) : '',
  ].join('');
}

/** Names the filter that stands in the way, with what clearing it would show. */
export function NoMatch({ index, answer: { without, unfiltered }, filters, onFilters }: Props) {
  const helpful = (['stance', 'speaker', 'year', 'language'] as const).filter(
    (filter) => filters[filter] !== null && without[filter] > 0,
  );
  return (
    <Notice title={words.title} paragraphs={[words.text(limits(index, filters), index.date)]}>
      {helpful.map((filter) => (
        <ActionButton
          key={filter}
          text={words.clear[filter](without[filter])}
          onClick={() => onFilters({ ...filters, [filter]: null })}
        />
      ))}
      {helpful.length === 0 && unfiltered > 0 && (
        <ActionButton text={words.clearAll(unfiltered)} onClick={() => onFilters(NO_FILTERS)} />
      )}
    </Notice>
  );
}
