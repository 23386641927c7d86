/** Smaller boxes are how text is kept for screen readers only. */
const SMALLEST_BOX_PX = 2;
/** Clipping by an ancestor farther up hides whole parts of a page, whose boxes tell by themselves. */
const MOST_ANCESTORS = 8;

function isClippedAway(element: Element, view: Window): boolean {
  let level: Element | null = element;
  for (let up = 0; level && up < MOST_ANCESTORS; up++, level = level.parentElement) {
    const style = view.getComputedStyle(level);
    if (/^rect\(/.test(style.clip) && style.position === 'absolute') return true;
    if (/^inset\((?:50|100)%\)|^(?:circle|ellipse)\(0/.test(style.clipPath)) return true;
    if (!/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) continue;
    const box = level.getBoundingClientRect();
    if (box.width < SMALLEST_BOX_PX || box.height < SMALLEST_BOX_PX) return true;
  }
  return false;
}

/**
 * Whether a reader can see a range of text, on the screen or by scrolling. It reads layout: ask for
 * candidates only. Where nothing has a layout (a saved page read in Node), everything counts as visible.
 */
export function isVisible(range: Range, view: Window): boolean {
  const element = range.startContainer.parentElement;
  if (!element) return false;
  if (typeof range.getClientRects !== 'function' || typeof view.getComputedStyle !== 'function') return true;
  const shown = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true });
  if (shown === false) return false;
  const boxes = [...range.getClientRects()];
  const seen = boxes.filter(
    ({ width, height, right }) =>
      width >= SMALLEST_BOX_PX &&
      height >= SMALLEST_BOX_PX &&
      // Text moved off by its style stands left of the page, where no scrolling leads. Upwards some box may scroll.
      right + view.scrollX > 0,
  );
  return seen.length > 0 && !isClippedAway(element, view);
}
