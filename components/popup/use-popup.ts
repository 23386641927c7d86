import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupServices } from './services';
import { isNothingMarked, splitPassages } from './split-passages';
import { useAsked } from './use-asked';
import { useIndex } from './use-index';
import { usePageState } from './use-page-state';
import { usePopupKeys } from './use-popup-keys';
import { useQuoting } from './use-quoting';
import { useRows } from './use-rows';
import { useSearch } from './use-search';

export type Popup = ReturnType<typeof usePopup>;

/** Everything that the popup knows and can do. */
export function usePopup(services: PopupServices) {
  const { page, refresh } = usePageState(services);
  const indexState = useIndex(services);
  const index = indexState.kind === 'ready' ? indexState.index : null;

  const asked = useAsked();
  const { query, filters, most } = asked;
  const quoting = useQuoting();
  const { isQuoting } = quoting;
  const isSearching = asked.hasWords && !isQuoting;
  const answer = useSearch(index, isSearching ? query : '', filters, most);

  const passages = splitPassages(page);
  const [showsPossible, setShowsPossible] = useState(false);
  const shownPassages = isQuoting ? [] : [...passages.marked, ...(showsPossible ? passages.possible : [])];

  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const count = isSearching ? (answer?.results.length ?? 0) : index ? shownPassages.length : 0;
  const { rows, goToRow, move } = useRows(count, scroller);
  const [unfolded, setUnfolded] = useState<string | null>(null);

  const fromTheTop = () => {
    goToRow(0);
    setUnfolded(null);
    scroller.current?.scrollTo?.({ top: 0 });
  };
  const ask: typeof asked.ask = (next) => {
    asked.ask(next);
    quoting.end();
    fromTheTop();
  };
  const clear = () => {
    asked.askNothing();
    fromTheTop();
    field.current?.focus();
  };
  const goTo = (passage: number | undefined) => {
    if (passage !== undefined) void services.goTo(passage).then(services.close);
  };
  const open = (at: number) => {
    goToRow(at);
    if (!isSearching) return goTo(shownPassages[at]?.place);
    const statement = answer?.results[at]?.statement.id ?? null;
    setUnfolded((before) => (before === statement ? null : statement));
  };

  usePopupKeys({
    focusField: () => field.current?.focus(),
    move,
    open: () => open(rows.active),
    escape: () => (isQuoting ? quoting.leave() : query ? clear() : services.close()),
    jump: (number) => goTo(passages.marked[number - 1]?.place),
  });

  const isSettled = page !== null && page.kind !== 'reading' && indexState.kind !== 'loading';
  // Once, when it is known what the popup shows.
  useEffect(() => {
    if (isSettled && !query && !isQuoting) (list.current ?? field.current)?.focus({ preventScroll: true });
  }, [isSettled]);

  return {
    page,
    refresh,
    indexState,
    index,
    asked: { ...asked, ask, isSearching },
    answer,
    passages,
    showsPossible,
    showPossible: () => setShowsPossible(true),
    refs: { field, list, scroller },
    rows,
    hasRows: count > 0,
    unfolded,
    quoting,
    /** Everywhere but where it is done, or where the notice in the middle offers it. */
    footOffersQuote: !isQuoting && (isSearching || !index || !isNothingMarked(page)),
    open,
    clear,
  };
}
