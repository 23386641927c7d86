/** A place between two characters of a text node. */
export interface Caret {
  node: Node;
  offset: number;
}

/** The caret position nearest to a point of the viewport; in open shadow roots where the browser can. */
export function caretAt(document: Document, x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128; it does not look into shadow roots.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Shadow trees within shadow trees deeper than this are left alone. */
const MOST_SHADOWS = 20;

/** The innermost element at a point, through open shadow roots. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let depth = 0; element?.shadowRoot && depth < MOST_SHADOWS; depth++) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}
