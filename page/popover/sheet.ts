import type { Anchor } from './anchor';

/** Too narrow for a card beside the text, or a finger on a small screen. */
const SHEET_QUERY = '(max-width: 559.98px), (pointer: coarse) and (max-width: 719.98px)';
/** Dragged down by this part of its height, the sheet closes. */
const CLOSING_PART = 0.3;
/** The mark is brought to this part of the viewport's height, above the sheet. */
const MARK_AT = 0.2;

export const wantsSheet = (view: Window) => view.matchMedia(SHEET_QUERY).matches;

/** Scrolls the page so that the mark stands in the upper third, if it does not. */
export function bringAboveSheet(anchor: Anchor, view: Window): void {
  const { top, bottom } = anchor.rect();
  if (top >= 0 && bottom <= view.innerHeight / 3) return;
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: top - view.innerHeight * MARK_AT, behavior: isStill ? 'instant' : 'smooth' });
}

/** The sheet follows a finger on its handle, and closes when let go far enough down. */
export function closeByDragging(handle: HTMLElement, sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  let startY: number | null = null;
  const drop = () => {
    startY = null;
    sheet.style.removeProperty('translate');
  };
  const distance = (event: PointerEvent) => Math.max(0, event.clientY - (startY ?? event.clientY));

  handle.addEventListener(
    'pointerdown',
    (event) => {
      startY = event.clientY;
      handle.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (startY !== null) sheet.style.translate = `0 ${distance(event)}px`;
    },
    { signal },
  );
  handle.addEventListener(
    'pointerup',
    (event) => {
      const isFar = distance(event) > sheet.offsetHeight * CLOSING_PART;
      drop();
      if (isFar) close();
    },
    { signal },
  );
  handle.addEventListener('pointercancel', drop, { signal });
}
