/** A text node's part of a block. */
export interface BlockNode {
  node: Text;
  /** UTF-16 offsets of the node's text in the block's text. */
  start: number;
  end: number;
}

/**
 * A paragraph-like run of text.
 * `text` is its nodes' data one after the other, unit for unit, with `printed` applied; between two nodes
 * a `<br>` stands as `\n`, and a space stands where two words would run together that the page keeps apart.
 */
export interface Block {
  text: string;
  nodes: BlockNode[];
}

const SOURCE_BREAK = /[\t\n\f\r]/g;
const SPACES = /[\t\n\f\r ]+/g;
const NOT_BLANK = /\S/;
/** Scripts that separate words by spaces; in the others an added space would split a word. */
const SPACED_WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * A node's data as it is printed, of the same length: line breaks and tabs of the source are spaces.
 * In `pre` only single breaks are, an empty line stays the end of a paragraph.
 */
export function printed(data: string, preformatted = false): string {
  if (!preformatted) return data.replace(SOURCE_BREAK, ' ');
  return data.replace(SPACES, (run) => {
    const first = run.indexOf('\n');
    const blank = run.replace(SOURCE_BREAK, ' ');
    return first === run.lastIndexOf('\n') ? blank : `${blank.slice(0, first)}\n${blank.slice(first + 1)}`;
  });
}

/** Spans that the page's style puts on lines of their own ("… on Thursday.Anthony Wallace / AFP"). */
const SENTENCE_END = /[.!?…]/;
const CAPITAL = /\p{Lu}/u;

function needsSpace(before: string, after: string, gapped: boolean): boolean {
  if (SENTENCE_END.test(before) && CAPITAL.test(after)) return true;
  return gapped && [before, after].every((unit) => SPACED_WORD.test(unit) && !UNSPACED.test(unit));
}

/** Puts blocks together from what the walk meets. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private nodes: BlockNode[] = [];
  private length = 0;
  private gapped = false;
  private broken = false;
  private blank = true;

  text(node: Text, data: string, preformatted: boolean): void {
    const filled = NOT_BLANK.test(data);
    if (!filled && (this.blank || data === '')) return;
    const shown = printed(data, preformatted);
    const last = this.parts[this.parts.length - 1] ?? '';
    if (needsSpace(last.slice(-1), shown.slice(0, 1), this.gapped)) this.push(' ');
    this.gapped = false;
    this.nodes.push({ node, start: this.length, end: this.length + shown.length });
    this.push(shown);
    if (filled) {
      this.blank = false;
      this.broken = false;
    }
  }

  gap(): void {
    this.gapped = true;
  }

  /** Two `<br>` in a row are how old pages write a paragraph. */
  lineBreak(): void {
    if (this.blank) return;
    if (this.broken) {
      this.end();
      return;
    }
    this.push('\n');
    this.broken = true;
  }

  /** Ends the block; returns its length when there was one. */
  end(): number {
    const { length, blank } = this;
    if (!blank) this.blocks.push({ text: this.parts.join(''), nodes: this.nodes });
    if (length > 0) {
      this.parts = [];
      this.nodes = [];
      this.length = 0;
    }
    this.gapped = false;
    this.broken = false;
    this.blank = true;
    return blank ? 0 : length;
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}
