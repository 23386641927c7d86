import { Fragment } from 'preact';
import type { ClaimsIndex } from '../../core/claims-index';
import type { SearchAnswer, SearchHit } from '../../core/search/types';
import { LabelMeanings } from '../Labels';
import { search, result as words } from '../popup/words';
import { ContextDetails } from './ContextDetails';
import { ResultRow } from './ResultRow';
import { StatementDetails } from './StatementDetails';

interface Props {
  listId: string;
  rowId(at: number): string;
  index: ClaimsIndex;
  answer: SearchAnswer;
  query: string;
  active: number;
  /** Id of the statement that is unfolded. */
  unfolded: string | null;
  onOpen(at: number): void;
  onMore(): void;
  copy(text: string): Promise<boolean>;
}

/**
 * A listbox may hold nothing but options, and an unfolded statement has links: the rows stand beside the listbox
 * that owns them, each followed by its statement.
 */
export function ResultList({ listId, rowId, index, answer, query, active, unfolded, onOpen, onMore, copy }: Props) {
  const { results, count } = answer;
  const details = (hit: SearchHit) =>
    hit.kind === 'statement' ? (
      <StatementDetails index={index} hit={hit} query={query} copy={copy} />
    ) : (
      <ContextDetails index={index} hit={hit} query={query} />
    );
  return (
    <>
      <div
        role="listbox"
        id={listId}
        aria-label={search.results}
        aria-owns={results.map((_, at) => rowId(at)).join(' ')}
      />
      {results.map((hit, at) => {
        const isUnfolded = hit.statement.id === unfolded;
        return (
          <Fragment key={hit.statement.id}>
            <ResultRow
              hit={hit}
              id={rowId(at)}
              isActive={at === active}
              isUnfolded={isUnfolded}
              place={{ at: at + 1, of: count }}
              onOpen={() => onOpen(at)}
            />
            {isUnfolded && (
              <section class="details unfolded" aria-label={words.details(hit.speaker.name)}>
                {details(hit)}
              </section>
            )}
          </Fragment>
        );
      })}
      {count > results.length && (
        <button type="button" class="link more" onClick={onMore}>
          {search.more(count - results.length)}
        </button>
      )}
      <LabelMeanings />
    </>
  );
}
