/** Where a card belongs. */
export interface Anchor {
  /** The mark, compared by identity: another line of it is the same anchor. */
  mark: object;
  /** The line fragment under the pointer, or the mark's first one, in the viewport's pixels. */
  rect(): DOMRect;
  /** The block that holds the mark. */
  element: Element;
  /** The pointer's x, which the arrow points at; without it, the middle of the fragment. */
  pointerX?: number;
}

/** How a card was asked for: a hovered card takes no focus and closes when the pointer leaves. */
export type Opening = 'hover' | 'press';
