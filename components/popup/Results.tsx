import type { SearchFilters } from '../../core/search/types';
import { NoMatch } from '../search/NoMatch';
import { ResultList } from '../search/ResultList';
import { ListHead } from './ListHead';
import { search as words } from './words';

type ListProps = Parameters<typeof ResultList>[0];

interface Props extends ListProps {
  filters: SearchFilters;
  onFilters(filters: SearchFilters): void;
}

/** What the search found, and how it understood the words. */
export function Results({ filters, onFilters, ...list }: Props) {
  const { index, answer } = list;
  if (answer.count === 0) return <NoMatch index={index} answer={answer} filters={filters} onFilters={onFilters} />;
  return (
    <>
      <ListHead
        start={answer.isPartial ? words.some(answer.count) : words.found(answer.count)}
        end={
          answer.readAs && (
            <>
              {words.readAs} <b>{answer.readAs}</b>
            </>
          )
        }
      />
      <ResultList {...list} />
    </>
  );
}
