import type { Block, BlockNode } from './block-builder';
import { printed } from './block-builder';

/** A range of a block as points in its text nodes. */
export interface TextPoints {
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

/** Index of the last node that starts at or before the offset. */
function indexAt(nodes: BlockNode[], offset: number): number {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((nodes[middle] as BlockNode).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the node still prints what the block was made of, within [start, end). */
function unchanged(block: Block, one: BlockNode, start: number, end: number): boolean {
  if (!one.node.isConnected) return false;
  const from = Math.max(start, one.start);
  const to = Math.min(end, one.end);
  return printed(one.node.data.slice(from - one.start, to - one.start)) === printed(block.text.slice(from, to));
}

/**
 * The text nodes and offsets of a range of a block; null when the page has changed there since it was read.
 * Ends that fall on a separator between two nodes move to the text inside the range.
 * @param start @param end UTF-16 offsets into the block's text
 */
export function pointsIn(block: Block, start: number, end: number): TextPoints | null {
  const { nodes, text } = block;
  if (!(start >= 0 && end > start && end <= text.length) || nodes.length === 0) return null;
  const before = indexAt(nodes, start);
  const first = start < (nodes[before] as BlockNode).end ? before : before + 1;
  const last = indexAt(nodes, end - 1);
  const firstNode = nodes[first];
  const lastNode = nodes[last];
  if (!firstNode || !lastNode || first > last) return null;

  const from = Math.max(start, firstNode.start);
  const to = Math.min(end, lastNode.end);
  if (to <= from) return null;
  if (!nodes.slice(first, last + 1).every((one) => unchanged(block, one, from, to))) return null;
  return {
    startNode: firstNode.node,
    startOffset: from - firstNode.start,
    endNode: lastNode.node,
    endOffset: to - lastNode.start,
  };
}

/** A live range over a part of a block; null when the page has changed there since it was read. */
export function rangeIn(block: Block, start: number, end: number): Range | null {
  const points = pointsIn(block, start, end);
  if (!points) return null;
  const range = points.startNode.ownerDocument.createRange();
  try {
    range.setStart(points.startNode, points.startOffset);
    range.setEnd(points.endNode, points.endOffset);
  } catch {
    return null; // an offset beyond the node's end: it changed under our hands
  }
  // Points in two trees (a slotted text and its shadow) make no range.
  return range.collapsed || range.startContainer !== points.startNode ? null : range;
}
