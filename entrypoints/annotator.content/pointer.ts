import type { PlacedMention } from '../../page/reading';
import type { Cards } from './cards';
import type { Session } from './session';

/** What does something of its own when it is pressed. */
const PAGES_OWN = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Hovering, clicking and tapping marks. Only what a person does counts: events made by scripts are ignored. */
export function followPointer(view: Window, session: Session, cards: Cards, signal: AbortSignal): void {
  const under = ({ clientX, clientY }: MouseEvent): PlacedMention | null => {
    const hit = session.placed.length > 0 ? session.hitTest.at(clientX, clientY) : null;
    return (hit && session.placed.find(({ id }) => id === hit.id)) ?? null;
  };

  let waiting = false;
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || waiting) return;
      // Once a frame: a mouse may report a thousand times a second.
      waiting = true;
      view.requestAnimationFrame(() => {
        waiting = false;
        const placed = event.buttons === 0 ? under(event) : null;
        const at = { x: event.clientX, y: event.clientY };
        if (placed) cards.popover.hover.over(cards.anchorOf(placed, at));
        else cards.popover.hover.away();
      });
    },
    { signal, passive: true },
  );
  view.addEventListener(
    'click',
    (event) => {
      const isPlain = event.isTrusted && event.button === 0 && !event.defaultPrevented;
      const target = event.target as Element | null;
      if (!isPlain || target?.closest?.(PAGES_OWN) || view.getSelection()?.isCollapsed === false) return;
      const placed = under(event);
      if (placed) cards.open(placed, 'press', { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
}
