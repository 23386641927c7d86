import type { Anchor } from './anchor';
import type { HoverControl } from './hover-intent';
import { tabTarget } from './tab-out';

interface Parts {
  view: Window;
  host: HTMLElement;
  surface: HTMLElement;
  anchor: Anchor;
  hover: HoverControl;
  close(): void;
}

const holds = (rect: DOMRect, { clientX: x, clientY: y }: MouseEvent) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** What closes an open card, holds it open, and leads out of it. Events that scripts made up are ignored. */
export function listen({ view, host, surface, anchor, hover, close }: Parts, signal: AbortSignal): void {
  const isInside = () => host.ownerDocument.activeElement === host;

  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      if (isInside()) {
        // The key was for the card: the page's own dialogs stay open.
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      close();
    },
    { signal, capture: true },
  );
  view.addEventListener(
    'pointerdown',
    (event) => {
      // A press on the card's own mark is the mark's affair.
      if (event.isTrusted && event.target !== host && !holds(anchor.rect(), event)) close();
    },
    { signal, capture: true },
  );

  const hold = () => hover.opened(anchor.mark, true);
  surface.addEventListener('pointerdown', hold, { signal });
  surface.addEventListener('focusin', hold, { signal });
  surface.addEventListener('pointerenter', hover.entered, { signal });
  surface.addEventListener('pointerleave', hover.left, { signal });

  surface.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const target = tabTarget(event, surface, anchor);
      if (target === undefined) return;
      event.preventDefault();
      target?.focus();
      close();
    },
    { signal },
  );
}
