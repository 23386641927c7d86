import type { Article } from '../core/article';
import type { Mention } from '../core/mention';
import { readArticle } from './article';
import type { Block, Reading } from './blocks';
import { walkBlocks } from './blocks';
import type { Mark } from './marks';
import { rangeIn } from './ranges';
import { runSliced } from './sliced';
import { isVisible } from './visibility';

/** A page as it was read, with what is needed to find the places again. */
export interface PageReading {
  article: Article;
  blocks: Block[];
  shadowRoots: ShadowRoot[];
}

/** A mention that a reader can see, with its place. */
export interface PlacedMention extends Mark {
  mention: Mention;
  /** The text of its block, in which the mention's offsets count. */
  block: string;
}

export interface ReadingOptions {
  /** ISO day of the reader. */
  today: string;
  signal: AbortSignal;
  /** Our own elements. */
  isOurs: (element: Element) => boolean;
}

/** Reads a page in short pieces of work; null when the signal stopped it. */
export async function readPage(view: Window, { today, signal, isOurs }: ReadingOptions): Promise<PageReading | null> {
  const { document } = view;
  const displayOf = (element: Element) => view.getComputedStyle(element).display;
  const read = await runSliced<Reading>(walkBlocks(document, { skip: isOurs, displayOf }), { signal });
  if (!read.done) return null;
  const { blocks, shadowRoots } = read.value;
  return { article: readArticle(document, blocks, { today, address: view.location.href }), blocks, shadowRoots };
}

/**
 * The mentions that a reader can see, and the places of those that are marked; a place's id is the mention's place
 * in the list. Passages that changed since the page was read are left out.
 */
export function placeMentions(
  view: Window,
  blocks: Block[],
  mentions: Mention[],
): { seen: Mention[]; placed: PlacedMention[] } {
  const seen: Mention[] = [];
  const placed: PlacedMention[] = [];
  for (const mention of mentions) {
    const block = blocks[mention.block];
    const range = block && rangeIn(block, mention.start, mention.end);
    if (!range || !isVisible(range, view)) continue;
    if (mention.strength === 'marked') placed.push({ id: seen.length, mention, block: block.text, range });
    seen.push(mention);
  }
  return { seen, placed };
}
