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
  /** The pointer is on the card. */
  inside(): void;
  /** A card is open; held open, it does not close when the pointer leaves and yields to no other mark. */
  opened(mark: object, isHeld: boolean): void;
  closed(): void;
}

interface Reactions {
  rested(anchor: Anchor): void;
  left(): void;
}

/** Tells a pointer that rests on a mark from one that passes. Stops with the signal. */
export function createHoverControl({ rested, left }: Reactions, signal: AbortSignal): HoverControl {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let open: { mark: object; isHeld: boolean } | null = null;

  const cancelOpening = () => clearTimeout(opening);
  const cancelClosing = () => {
    clearTimeout(closing);
    closing = undefined;
  };
  const cancel = () => {
    cancelOpening();
    cancelClosing();
  };
  const leave = () => {
    if (open && !open.isHeld) closing ??= setTimeout(left, CLOSE_MS);
  };
  signal.addEventListener('abort', cancel);

  return {
    over(anchor) {
      cancelOpening();
      if (signal.aborted || open?.isHeld) return;
      if (open?.mark === anchor.mark) {
        cancelClosing();
        return;
      }
      leave();
      opening = setTimeout(rested, OPEN_MS, anchor);
    },
    away() {
      cancelOpening();
      leave();
    },
    inside: cancel,
    opened(mark, isHeld) {
      cancel();
      open = { mark, isHeld };
    },
    closed() {
      cancel();
      open = null;
    },
  };
}
