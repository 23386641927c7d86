import { BlockBuilder } from './block-builder';
import type { Reading, ReadOptions } from './blocks';
import type { Treatment } from './elements';
import { treatmentOf, treatmentOfDisplay } from './elements';
import { isNoteMarker } from './note-marker';
import { Path } from './path';

/** A novel is half a million characters; beyond this a page is data. */
export const MOST_CHARACTERS = 2_000_000;
export const MOST_BLOCKS = 5_000;
/** Shorter blocks are labels and do not count. */
const SHORT_BLOCK = 20;
const MOST_NODES = 500_000;
/** Each look costs a search of the element's subtree. */
const MOST_LOOKS_UNDER_ARIA_HIDDEN = 32;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const PREFORMATTED = /^(?:pre|listing|plaintext|xmp)$/;

/** One walk over a page, node by node. */
export class Walk {
  private readonly builder = new BlockBuilder();
  private readonly path = new Path();
  private readonly shadowRoots: ShadowRoot[] = [];
  private characters = 0;
  private countedBlocks = 0;
  private nodes = 0;
  private looks = 0;

  constructor(
    private readonly root: Document | Element,
    private readonly options: ReadOptions,
  ) {
    if (root.nodeType === DOCUMENT_NODE) this.path.enterList([...root.childNodes]);
    else this.enter(root as Element);
  }

  /** Reads one node; false when there is none left, or a cap is reached. */
  step(): boolean {
    if (this.path.depth === 0 || this.cut() !== null) return false;
    const node = this.path.next();
    if (!node) {
      if (this.path.leave()) this.endBlock();
      return true;
    }
    this.nodes++;
    if (node.nodeType === ELEMENT_NODE) this.enter(node as Element);
    else if (node.nodeType === TEXT_NODE) {
      const { data } = node as Text;
      this.builder.text(node as Text, data.slice(0, MOST_CHARACTERS - this.characters), this.path.preformatted);
      this.characters += data.length;
    }
    return true;
  }

  finish(): Reading {
    this.endBlock();
    const { builder, shadowRoots } = this;
    return { blocks: builder.blocks, shadowRoots, cut: this.path.depth > 0 ? this.cut() : null };
  }

  private enter(element: Element): void {
    if (this.options.skip?.(element)) return;
    const treatment = this.treatmentOf(element);
    if (treatment === 'line-break') this.builder.lineBreak();
    else if (treatment === 'gap') this.builder.gap();
    else if (treatment !== 'absent' && treatment !== 'inline') this.endBlock();
    if (treatment === 'inline' || treatment === 'block') this.descend(element, treatment);
  }

  private descend(element: Element, treatment: 'inline' | 'block'): void {
    const shadow = element.shadowRoot ?? null;
    if (shadow) this.shadowRoots.push(shadow);
    this.path.enter(element, shadow, {
      endsBlock: treatment === 'block',
      inArticle: this.path.inArticle || element.localName === 'article',
      preformatted: this.path.preformatted || PREFORMATTED.test(element.localName),
    });
  }

  private treatmentOf(element: Element): Treatment {
    const { localName } = element;
    const treatment = treatmentOf(element, { inArticle: this.path.inArticle, holdsArticle: this.holdsArticle });
    // A page that hides its own body does so while it loads.
    if (treatment === 'absent' && (element === this.root || localName === 'body')) return 'block';
    if (treatment !== 'inline') return treatment;
    if (localName === 'sup' && isNoteMarker(element)) return 'gap';
    const shadow = element.shadowRoot ?? null;
    if (!shadow && !localName.includes('-')) return treatment;
    const shown = this.options.displayOf && treatmentOfDisplay(this.options.displayOf(element));
    return shown ?? (shadow ? 'block' : 'inline');
  }

  private readonly holdsArticle = (element: Element): boolean =>
    this.looks++ < MOST_LOOKS_UNDER_ARIA_HIDDEN && element.querySelector('article, p') !== null;

  private endBlock(): void {
    if (this.builder.end() > SHORT_BLOCK) this.countedBlocks++;
  }

  private cut(): Reading['cut'] {
    if (this.characters >= MOST_CHARACTERS) return 'characters';
    if (this.countedBlocks >= MOST_BLOCKS) return 'blocks';
    return this.nodes >= MOST_NODES ? 'nodes' : null;
  }
}
