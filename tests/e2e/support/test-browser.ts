/** What a reader sees of the open card. Its tree is closed to pages; the debugging protocols see it. */
export interface CardView {
  text: string;
  links: { text: string; href: string }[];
}

export interface TestPage {
  /** Texts of the marks, in the order of the page, once their number no longer changes. */
  marks(options?: { atLeast?: number; patience?: number }): Promise<string[]>;
  /** Rests the pointer on the mark whose text holds the words. */
  rest(words: string): Promise<void>;
  /** Clicks the mark whose text holds the words. */
  click(words: string): Promise<void>;
  /** The card, once it has content; throws when none comes. */
  card(): Promise<CardView>;
  hasCard(): Promise<boolean>;
  /** Clicks every button of the card whose text or name begins so; throws when there is none. */
  clickInCard(begins: string): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  /** What the page's own scripts threw or logged as errors. */
  errors: string[];
  close(): Promise<void>;
}

export interface TestBrowser {
  name: 'chromium' | 'firefox';
  /** Opens a page of the served sites. */
  open(host: string, path?: string): Promise<TestPage>;
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<TestPage>;
  /** Does what the menu item on a selection does, or the command: the page must be in front. */
  checkSelection(page: TestPage): Promise<void>;
  close(): Promise<void>;
}

/** Script: ranges of the marks in the order of the page, those in shadow trees at their host. Highlights are the page's to see. */
export const RANGES = `(() => {
  const inDocument = (node) => (node.getRootNode() instanceof ShadowRoot ? inDocument(node.getRootNode().host) : node);
  const FOLLOWING = Node.DOCUMENT_POSITION_FOLLOWING;
  const order = (a, b) => a.startContainer.getRootNode() === b.startContainer.getRootNode()
    ? a.compareBoundaryPoints(Range.START_TO_START, b)
    : inDocument(a.startContainer).compareDocumentPosition(inDocument(b.startContainer)) & FOLLOWING ? -1 : 1;
  return [...CSS.highlights].filter(([name]) => name.startsWith('on-record')).flatMap(([, marks]) => [...marks]).sort(order);
})()`;

/** Script: a range's text as a reader sees it. */
const SHOWN = `((range) => range.toString().replace(/[\\u00AD\\u200B]/g, '').replace(/\\s+/g, ' ').trim())`;

export const MARK_TEXTS = `${RANGES}.map(${SHOWN})`;

/** Script: a point on the mark that holds the words, scrolled to the middle of the window. */
export const pointOn = (words: string): string => `(() => {
  const range = ${RANGES}.find((one) => ${SHOWN}(one).includes(${JSON.stringify(words)}));
  if (!range) return null;
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = [...range.getClientRects()].find(({ width }) => width > 10) ?? range.getBoundingClientRect();
  return { x: line.left + Math.min(line.width / 2, 40), y: line.top + line.height / 2 };
})()`;

const POLL_MS = 200;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until there is an answer; throws with the description when none comes in time. */
export async function until<T>(what: string, ask: () => Promise<T | null>, patience = 20_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`${what} did not come within ${patience} ms`);
    await pause(POLL_MS);
  }
}

/** A tab that does not answer for so long hangs. */
const HANGS_MS = 5_000;

/** Asks the page for a sign of life again and again for a while; throws when it hangs. */
export async function answersFor(page: Pick<TestPage, 'evaluate'>, duration: number): Promise<void> {
  const end = Date.now() + duration;
  do {
    const late = pause(HANGS_MS).then(() => Promise.reject(new Error(`the page did not answer for ${HANGS_MS} ms`)));
    await Promise.race([page.evaluate('1'), late]);
    late.catch(() => undefined);
    await pause(POLL_MS);
  } while (Date.now() < end);
}

/** Marks that were the same at two looks; gives up with what there is. */
export async function settledMarks(
  look: () => Promise<string[]>,
  { atLeast = 1, patience = 20_000 } = {},
): Promise<string[]> {
  const end = Date.now() + patience;
  let before = await look();
  for (;;) {
    await pause(POLL_MS * 2);
    const now = await look();
    if (now.length >= atLeast && now.length === before.length) return now;
    if (Date.now() > end) return now;
    before = now;
  }
}

/** A node as both protocols give it, brought to one form. */
export interface TreeNode {
  name: string;
  text: string | null;
  attributes: Record<string, string>;
  children: TreeNode[];
  /** By which the protocol knows the node. */
  handle: number | string;
}

const SILENT = new Set(['style', 'script', 'template', 'svg']);
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function textOf(node: TreeNode): string {
  if (node.text !== null) return node.text;
  return SILENT.has(node.name) ? '' : node.children.map(textOf).join(' ');
}

export function* walk(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The card in a tree; null while it has nothing to show. */
export function cardIn(tree: TreeNode): CardView | null {
  for (const node of walk(tree)) {
    if (node.attributes.role !== 'dialog') continue;
    const text = squeezed(textOf(node));
    if (/Looking it up/.test(text)) return null;
    const links = [...walk(node)].filter(({ name }) => name === 'a');
    return { text, links: links.map((link) => ({ text: squeezed(textOf(link)), href: link.attributes.href ?? '' })) };
  }
  return null;
}

/** Buttons in a tree whose text or name begins so. */
export function buttonsIn(tree: TreeNode, begins: string): TreeNode[] {
  const buttons = [...walk(tree)].filter(({ name }) => name === 'button');
  return buttons.filter((button) => squeezed(button.attributes['aria-label'] ?? textOf(button)).startsWith(begins));
}
