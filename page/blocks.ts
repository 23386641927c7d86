import type { Block } from './block-builder';
import { BlockBuilder } from './block-builder';
import { treatmentOf, treatmentOfDisplay } from './elements';
import { isNoteMarker } from './note-marker';
import { Path } from './path';

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

/** A novel is half a million characters; beyond this a page is data. */
export const MOST_CHARACTERS = 2_000_000;
/** Shorter blocks are labels and do not count. */
const SHORT_BLOCK = 20;
export const MOST_BLOCKS = 5_000;
export const MOST_NODES = 500_000;
/** Nodes between two points where the caller may pause: well under a millisecond. */
const NODES_A_STEP = 200;
/** Each look costs a search of the element's subtree. */
const MOST_LOOKS_UNDER_ARIA_HIDDEN = 32;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const PREFORMATTED = /^(?:pre|listing|plaintext|xmp)$/;

/** Reads the blocks of a page, stopping every few hundred nodes for the caller to decide when to go on. */
export function* walkBlocks(root: Document | Element, options: ReadOptions = {}): Generator<undefined, Reading> {
  const builder = new BlockBuilder();
  const shadowRoots: ShadowRoot[] = [];
  const path = new Path();
  let characters = 0;
  let countedBlocks = 0;
  let nodes = 0;
  let looks = 0;

  const endBlock = () => {
    if (builder.end() > SHORT_BLOCK) countedBlocks++;
  };
  const holdsArticle = (element: Element) =>
    looks++ < MOST_LOOKS_UNDER_ARIA_HIDDEN && element.querySelector('article, p') !== null;
  const enter = (element: Element) => {
    if (options.skip?.(element)) return;
    let treatment = treatmentOf(element, { inArticle: path.inArticle, holdsArticle });
    const shadow = element.shadowRoot ?? null;
    if (treatment === 'inline' && (shadow || element.localName.includes('-'))) {
      const shown = options.displayOf && treatmentOfDisplay(options.displayOf(element));
      treatment = shown ?? (shadow ? 'block' : 'inline');
    }
    // A page that hides its own body does so while it loads.
    if (treatment === 'absent' && (element === root || element.localName === 'body')) treatment = 'block';
    if (treatment === 'absent') return;
    if (treatment === 'line-break') return builder.lineBreak();
    if (treatment === 'gap' || (element.localName === 'sup' && isNoteMarker(element))) return builder.gap();
    if (treatment !== 'inline') endBlock();
    if (treatment === 'wall' || treatment === 'rule') return;
    if (shadow) shadowRoots.push(shadow);
    path.enter(element, shadow, {
      endsBlock: treatment === 'block',
      inArticle: path.inArticle || element.localName === 'article',
      preformatted: path.preformatted || PREFORMATTED.test(element.localName),
    });
  };
  const cut = (): Reading['cut'] => {
    if (characters >= MOST_CHARACTERS) return 'characters';
    if (countedBlocks >= MOST_BLOCKS) return 'blocks';
    return nodes >= MOST_NODES ? 'nodes' : null;
  };

  if (root.nodeType === DOCUMENT_NODE) path.enterList([...root.childNodes]);
  else enter(root as Element);
  while (path.depth > 0 && cut() === null) {
    const node = path.next();
    if (!node) {
      if (path.leave()) endBlock();
      continue;
    }
    if (++nodes % NODES_A_STEP === 0) yield;
    if (node.nodeType === ELEMENT_NODE) enter(node as Element);
    else if (node.nodeType === TEXT_NODE) {
      const { data } = node as Text;
      builder.text(node as Text, data.slice(0, MOST_CHARACTERS - characters), path.preformatted);
      characters += data.length;
    }
  }
  endBlock();
  return { blocks: builder.blocks, shadowRoots, cut: path.depth > 0 ? cut() : null };
}

/** Reads the blocks of a page at one go. */
export function readBlocks(root: Document | Element, options: ReadOptions = {}): Block[] {
  const work = walkBlocks(root, options);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value.blocks;
}
