import { caretAt, elementAt } from './caret';
import { lineUnder } from './lines';
import type { Mark } from './marks';

/** A mark's part within one text node. */
interface Part {
  id: number;
  range: Range;
  /** Where it starts in the node. */
  start: number;
}

export interface Hit {
  id: number;
  /** The line fragment under the point, in viewport pixels. */
  line: DOMRect;
}

export interface HitTest {
  /** The marks to find from now on. */
  index: (marks: readonly Mark[]) => void;
  /** The mark at a point of the viewport, or null. */
  at: (x: number, y: number) => Hit | null;
}

/** A mark is a sentence or less: beyond this many nodes its end is not looked for. */
const MOST_NODES_IN_MARK = 1_000;
/** Where the caret gives nothing (text that cannot be selected), so many marks of the element are tried. */
const MOST_TRIED = 64;
const TEXT_NODE = 3;

/** The text nodes of a range, in order. */
function textNodesIn(range: Range): Text[] {
  const { startContainer, endContainer, commonAncestorContainer: root } = range;
  if (startContainer === endContainer) return startContainer.nodeType === TEXT_NODE ? [startContainer as Text] : [];
  const found: Text[] = [];
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = startContainer;
  let node: Node | null = startContainer.nodeType === TEXT_NODE ? startContainer : walker.nextNode();
  for (let seen = 0; node && seen < MOST_NODES_IN_MARK; seen++) {
    found.push(node as Text);
    if (node === endContainer) break;
    node = walker.nextNode();
  }
  return found;
}

/** The mark's part in each text node that it covers. */
function partsOf({ id, range }: Mark): { node: Text; part: Part }[] {
  return textNodesIn(range).map((node) => ({
    node,
    part: { id, range, start: node === range.startContainer ? range.startOffset : 0 },
  }));
}

function lastAtOrBefore(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function hitIn(part: Part | undefined, x: number, y: number): Hit | null {
  // The caret snaps to the nearest text, at line ends from far away: only the boxes tell.
  const line = part && lineUnder([...part.range.getClientRects()], x, y);
  return line
    ? { id: part.id, line: new DOMRect(line.left, line.top, line.right - line.left, line.bottom - line.top) }
    : null;
}

/**
 * Finds marks by the caret position under the point and a map of the marks in each text node,
 * which costs the same with one mark or a thousand.
 * @param shadowRoots the open shadow roots that hold marks
 */
export function createHitTest(document: Document, shadowRoots: () => readonly ShadowRoot[] = () => []): HitTest {
  let inNode = new WeakMap<Node, Part[]>();
  let inElement = new WeakMap<Element, Set<Part>>();

  return {
    index(marks) {
      inNode = new WeakMap();
      inElement = new WeakMap();
      for (const { node, part } of marks.flatMap(partsOf)) {
        const parts = inNode.get(node) ?? [];
        parts.splice(lastAtOrBefore(parts, part.start) + 1, 0, part);
        inNode.set(node, parts);
        const { parentElement } = node;
        if (parentElement) inElement.set(parentElement, (inElement.get(parentElement) ?? new Set()).add(part));
      }
    },

    at(x, y) {
      const caret = caretAt(document, x, y, shadowRoots());
      const parts = caret && inNode.get(caret.node);
      if (caret && parts) {
        const last = lastAtOrBefore(parts, caret.offset);
        // Between two marks that touch, the caret belongs to both.
        return hitIn(parts[last], x, y) ?? hitIn(parts[last - 1], x, y);
      }
      const element = elementAt(document, x, y);
      for (const part of [...((element && inElement.get(element)) ?? [])].slice(0, MOST_TRIED)) {
        const hit = hitIn(part, x, y);
        if (hit) return hit;
      }
      return null;
    },
  };
}
