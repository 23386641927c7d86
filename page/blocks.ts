import type { Block } from './block-builder';
import { Walk } from './walk';

export type { Block, BlockNode } from './block-builder';

export interface ReadOptions {
  /** Elements of ours, which are not the page. */
  skip?: (element: Element) => boolean;
  /** The computed `display` of a custom element or shadow host; without it these are inline and blocks, by turns. */
  displayOf?: (element: Element) => string;
}

export interface Reading {
  blocks: Block[];
  /** The open shadow roots met on the way, for the observer and the hit test. */
  shadowRoots: ShadowRoot[];
  /** Which cap cut the reading short; null when everything was read. */
  cut: 'characters' | 'blocks' | 'nodes' | null;
}

/** Nodes between two points where the caller may pause: well under a millisecond. */
const NODES_A_STEP = 200;

/** Reads the blocks of a page, stopping every few hundred nodes for the caller to decide when to go on. */
export function* walkBlocks(root: Document | Element, options: ReadOptions = {}): Generator<undefined, Reading> {
  const walk = new Walk(root, options);
  for (let nodes = 1; walk.step(); nodes++) {
    if (nodes % NODES_A_STEP === 0) yield;
  }
  return walk.finish();
}

/** Reads the blocks of a page at one go. */
export function readBlocks(root: Document | Element, options: ReadOptions = {}): Block[] {
  const walk = new Walk(root, options);
  while (walk.step());
  return walk.finish().blocks;
}
