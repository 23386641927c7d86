import { ListHead } from './ListHead';
import { NothingMarked } from './NothingMarked';
import { PassageList } from './PassageList';
import type { PageState } from './services';
import type { Passages as Split } from './split-passages';
import type { Quoting } from './use-quoting';
import { page as words } from './words';

type ListProps = Parameters<typeof PassageList>[0];

interface Props extends Omit<ListProps, keyof Split> {
  page: Extract<PageState, { kind: 'passages' }>;
  passages: Split;
  quoting: Quoting;
  onLookAgain(): void;
}

/** The passages of the page, or that none is marked, with what is only possibly related. */
export function Passages({ page, passages, quoting, onLookAgain, ...list }: Props) {
  return (
    <>
      {passages.marked.length > 0 ? (
        <ListHead
          start={words.passages(passages.marked.length)}
          end={page.published ? words.articleOf(page.published) : words.noDate}
        />
      ) : (
        <NothingMarked indexDate={list.index.date} quoting={quoting} onLookAgain={onLookAgain} />
      )}
      <PassageList {...list} {...passages} />
    </>
  );
}
