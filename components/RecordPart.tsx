import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimRecord, StatementView } from '../core/card';
import { StatementCard } from './StatementCard';
import { record as words } from './words';

/** Lines of quotation: the first statement of the card has the most room. */
const FIRST_LINES = 3;
const OTHER_LINES = 2;

interface Props {
  claim: ClaimRecord['claim'];
  views: StatementView[];
  heading: (id: string) => ComponentChildren;
  /** Said when there are no statements. */
  none: string;
  /** "11 more before this article" */
  more: (count: number) => string;
  isUnfolded: boolean;
  onFold: (isUnfolded: boolean) => void;
  /** The statement that opens the card. */
  firstId: string | undefined;
  /** In this part, statements of this ISO day are of the article's own day. */
  sameDay: string | null;
  copy(text: string): Promise<boolean>;
}

/** The statements before an article, or those since. */
export function RecordPart(props: Props) {
  const { claim, views, heading, none, more, isUnfolded, onFold, firstId, sameDay, copy } = props;
  const headingId = useId();
  const listId = useId();
  const folded = views.filter(({ prominence }) => prominence === 'folded').length;
  const visible = isUnfolded ? views : views.filter(({ prominence }) => prominence !== 'folded');
  return (
    <section class="part" aria-labelledby={headingId}>
      {heading(headingId)}
      {views.length === 0 && <p class="none">{none}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets. */}
      <ol id={listId} class="statements" role="list">
        {visible.map((view) => (
          <StatementCard
            key={view.statement.id}
            view={view}
            claim={claim}
            isSameDay={view.statement.date === sameDay}
            lines={view.statement.id === firstId ? FIRST_LINES : OTHER_LINES}
            copy={copy}
          />
        ))}
      </ol>
      {folded > 0 && (
        <div class="fold" data-unfolded={isUnfolded}>
          <button
            type="button"
            class="link"
            aria-expanded={isUnfolded}
            aria-controls={listId}
            onClick={() => onFold(!isUnfolded)}
          >
            {isUnfolded ? words.fewer : more(folded)}
          </button>
        </div>
      )}
    </section>
  );
}
