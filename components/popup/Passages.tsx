import { box } from '../quote-check/words';
import { ActionButton } from './ActionButton';
import { ListHead } from './ListHead';
import { Notice } from './Notice';
import { PassageList } from './PassageList';
import type { PageState } from './services';
import type { Passages as Split } from './split-passages';
import { nothingMarked, page as words } from './words';

type ListProps = Parameters<typeof PassageList>[0];

interface Props extends Omit<ListProps, keyof Split> {
  page: Extract<PageState, { kind: 'passages' }>;
  passages: Split;
  onCheckQuote(): void;
  onLookAgain(): void;
}

/** The passages of the page, or that none is marked, with what is only possibly related. */
export function Passages({ page, passages, onCheckQuote, onLookAgain, ...list }: Props) {
  const { date } = list.index;
  return (
    <>
      {passages.marked.length > 0 ? (
        <ListHead
          start={words.passages(passages.marked.length)}
          end={page.published ? words.articleOf(page.published) : words.noDate}
        />
      ) : (
        <Notice title={nothingMarked.title} paragraphs={[nothingMarked.text(date), nothingMarked.clearance]}>
          <ActionButton text={box.open} onClick={onCheckQuote} />
          <ActionButton text={nothingMarked.lookAgain} onClick={onLookAgain} />
        </Notice>
      )}
      <PassageList {...list} {...passages} />
    </>
  );
}
