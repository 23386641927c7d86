/** What an open element means for the text in it. */
export interface Inside {
  endsBlock: boolean;
  inArticle: boolean;
  preformatted: boolean;
}

interface Step extends Inside {
  /** Children of a parent, or the nodes that a slot shows. */
  parent: Node | null;
  child: Node | null;
  slotted: Node[];
}

const NOTHING_INSIDE: Inside = { endsBlock: false, inArticle: false, preformatted: false };

function slottedIn(element: Element): Node[] {
  if (element.localName !== 'slot') return [];
  const slot = element as HTMLSlotElement;
  return typeof slot.assignedNodes === 'function' ? slot.assignedNodes() : [];
}

/** Whether the children of a shadow host will be met at the slots of its shadow tree, or not be shown at all. */
function showsSlots(shadow: ShadowRoot): boolean {
  const slot = shadow.querySelector('slot');
  return slot === null || typeof slot.assignedNodes === 'function';
}

/**
 * The way down the tree as it is shown: into open shadow roots, and at a slot to what it shows.
 * The page may change between two steps: then what moved away is left out, and the observer calls again.
 */
export class Path {
  private readonly steps: Step[] = [];

  get depth(): number {
    return this.steps.length;
  }

  get inArticle(): boolean {
    return this.top.inArticle;
  }

  get preformatted(): boolean {
    return this.top.preformatted;
  }

  enter(element: Element, shadow: ShadowRoot | null, inside: Inside): void {
    const slotted = slottedIn(element);
    const fallsBack = slotted.length === 0 && (!shadow || !showsSlots(shadow));
    this.steps.push({
      ...inside,
      parent: element,
      child: fallsBack ? element.firstChild : null,
      slotted: slotted.reverse(),
    });
    if (shadow) this.steps.push({ ...inside, parent: shadow, child: shadow.firstChild, slotted: [] });
  }

  /** Takes a list of nodes for the children of an element, as they are those of a document. */
  enterList(nodes: Node[]): void {
    this.steps.push({ ...NOTHING_INSIDE, parent: null, child: null, slotted: nodes.reverse() });
  }

  /** The next node in the innermost open element; null at its end. */
  next(): Node | null {
    const step = this.steps[this.steps.length - 1];
    if (!step) return null;
    const shown = step.slotted.pop();
    if (shown) return shown;
    const { child } = step;
    if (!child || child.parentNode !== step.parent) return null;
    step.child = child.nextSibling;
    return child;
  }

  /** Leaves the innermost open element; says whether a block ends there. */
  leave(): boolean {
    return this.steps.pop()?.endsBlock ?? false;
  }

  private get top(): Inside {
    return this.steps[this.steps.length - 1] ?? NOTHING_INSIDE;
  }
}
