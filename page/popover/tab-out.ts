import type { Anchor } from './anchor';

const CANDIDATES =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]';

function tabbable(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CANDIDATES)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
  );
}

/** In reading order; inside the mark's own block only the place on the screen tells. */
function standsAfter(element: Element, anchor: Anchor): boolean {
  if (!anchor.element.contains(element)) {
    const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
    return (anchor.element.compareDocumentPosition(element) & FOLLOWING) !== 0;
  }
  const mark = anchor.rect();
  const own = element.getBoundingClientRect();
  return own.top >= mark.bottom || (own.bottom > mark.top && own.left >= mark.left);
}

/**
 * Tab at the card's last control, or Shift+Tab at its first, goes on in the page at the mark: the card stands
 * at the end of the document, where the browser would go on from. Returns the element that takes focus, or
 * undefined when the key stays inside the card.
 */
export function tabTarget(event: KeyboardEvent, surface: HTMLElement, anchor: Anchor): HTMLElement | null | undefined {
  const own = tabbable(surface);
  const current = (surface.getRootNode() as ShadowRoot).activeElement;
  if (current !== (event.shiftKey ? own[0] : own.at(-1))) return undefined;
  const page = tabbable(surface.ownerDocument);
  const target = event.shiftKey
    ? page.findLast((element) => !standsAfter(element, anchor))
    : page.find((element) => standsAfter(element, anchor));
  return target ?? null;
}
