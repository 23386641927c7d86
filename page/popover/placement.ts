import { autoUpdate, computePosition, offset, shift } from '@floating-ui/dom';
import type { Anchor } from './anchor';

/** px between text and card; the arrow reaches over it to the underline. */
const GAP = 6;
/** px kept free at the edges of the viewport. */
const MARGIN = 8;
/** px: with less below the text, the card goes above if there is more. */
const ENOUGH_BELOW = 320;
/** px: the arrow's width, and how far it stays from the card's corners. */
const ARROW_WIDTH = 18;
const ARROW_FROM_CORNER = 16;

export type Side = 'bottom' | 'top';

export function chooseSide(fragment: Pick<DOMRect, 'top' | 'bottom'>, viewportHeight: number): Side {
  const below = viewportHeight - fragment.bottom;
  return below < ENOUGH_BELOW && fragment.top > below ? 'top' : 'bottom';
}

function arrowOffset(anchor: Anchor, fragment: DOMRect, left: number, width: number): number {
  const target = anchor.pointerX ?? fragment.left + fragment.width / 2;
  const last = width - ARROW_FROM_CORNER - ARROW_WIDTH;
  return Math.max(ARROW_FROM_CORNER, Math.min(target - left - ARROW_WIDTH / 2, last));
}

/** Keeps a card in its place. */
export interface Placing {
  update(): void;
  stop(): void;
}

/**
 * Keeps the card at its fragment while the page scrolls and the card grows. The side is chosen once, and with
 * it the card's greatest height: a card that grows neither flips nor covers its text.
 */
export function placeAt(anchor: Anchor, surface: HTMLElement, arrow: SVGElement, onOutOfView: () => void): Placing {
  const view = surface.ownerDocument.defaultView as Window;
  const first = anchor.rect();
  const side = chooseSide(first, view.innerHeight);
  const free = side === 'bottom' ? view.innerHeight - first.bottom : first.top;
  surface.dataset.side = side;
  surface.style.setProperty('--room', `${Math.floor(free - GAP - MARGIN)}px`);

  const reference = { getBoundingClientRect: () => anchor.rect(), contextElement: anchor.element };
  const update = async () => {
    const { x, y } = await computePosition(reference, surface, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [offset(GAP), shift({ padding: MARGIN })],
    });
    const fragment = anchor.rect();
    surface.style.left = `${x}px`;
    surface.style.top = `${y}px`;
    arrow.style.left = `${arrowOffset(anchor, fragment, x, surface.offsetWidth)}px`;
    surface.dataset.placed = '';
    if (fragment.bottom < 0 || fragment.top > view.innerHeight) onOutOfView();
  };
  return { update, stop: autoUpdate(reference, surface, update) };
}
