import type { Anchor } from './anchor';

/** Below this, passing pointers open cards. */
export const OPEN_MS = 150;
/** Enough to cross the gap between mark and card, or to slip off and come back. */
export const CLOSE_MS = 200;

export interface HoverIntent {
  /** The pointer moved on a mark. A card opens when it rests: each move starts the wait anew. */
  over(anchor: Anchor): void;
  /** The pointer moved where no mark is. */
  away(): void;
}

export interface HoverControl extends HoverIntent {
  /** The pointer came onto the card: what lies under the card does not count. */
  entered(): void;
  left(): void;
  /** A card is open; held open, it does not close when the pointer leaves and yields to no other mark. */
  opened(mark: object, isHeld: boolean): void;
  closed(): void;
}

interface Reactions {
  open(anchor: Anchor): void;
  close(): void;
}

/** Tells a pointer that rests on a mark from one that passes. Stops with the signal. */
export function createHoverControl({ open, close }: Reactions, signal: AbortSignal): HoverControl {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let card: { mark: object; isHeld: boolean } | null = null;
  let isOnCard = false;

  const stay = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const settle = () => {
    clearTimeout(opening);
    stay();
  };
  const leave = () => {
    if (card && !card.isHeld) closing ??= setTimeout(close, CLOSE_MS);
  };
  signal.addEventListener('abort', settle);

  return {
    over(anchor) {
      clearTimeout(opening);
      if (signal.aborted || isOnCard || card?.isHeld) return;
      if (card?.mark === anchor.mark) {
        stay();
        return;
      }
      leave();
      opening = setTimeout(open, OPEN_MS, anchor);
    },
    away() {
      clearTimeout(opening);
      if (!isOnCard) leave();
    },
    entered() {
      isOnCard = true;
      settle();
    },
    left() {
      isOnCard = false;
      leave();
    },
    opened(mark, isHeld) {
      settle();
      card = { mark, isHeld };
    },
    closed() {
      settle();
      card = null;
      isOnCard = false;
    },
  };
}
