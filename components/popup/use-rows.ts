import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';

export interface Rows {
  listId: string;
  rowId(at: number): string;
  active: number;
}

/** The row that the keys are at, kept in sight. */
export function useRows(count: number, scroller: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState(0);
  const listId = useId();
  const rowId = (at: number) => `${listId}-row-${at}`;

  // Only when the row changes, not when it is drawn again.
  useEffect(() => {
    // With the first row its heading comes into sight too.
    if (active === 0) scroller.current?.scrollTo?.({ top: 0 });
    else document.getElementById(rowId(active))?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const rows: Rows = { listId, rowId, active };
  return {
    rows,
    goToRow: setActive,
    move: (by: 1 | -1) => setActive((at) => Math.max(0, Math.min(at + by, count - 1))),
  };
}
