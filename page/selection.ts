/** What is selected, with the words around it in its paragraph. */
export interface PageSelection {
  before: string;
  text: string;
  after: string;
  /** The last line fragment of the selection, in viewport pixels; null where the browser gives none. */
  rect: () => DOMRect | null;
  element: Element;
}

/** UTF-16 units on each side: enough for the sentence, and for a speaker named in it. */
const REACH = 1_500;
const INLINE = /^(?:inline|contents|ruby)/;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A text field with a selection of its own; never a password. */
function fieldIn(element: Element | null): Field | null {
  if (element?.localName === 'textarea') return element as HTMLTextAreaElement;
  const isText =
    element?.localName === 'input' && /^(?:text|search|url|email)$/.test((element as HTMLInputElement).type);
  return isText ? (element as HTMLInputElement) : null;
}

function inField(field: Field): PageSelection | null {
  const { value, selectionStart: start, selectionEnd: end } = field;
  if (start === null || end === null || end <= start) return null;
  return {
    before: value.slice(Math.max(0, start - REACH), start),
    text: value.slice(start, end),
    after: value.slice(end, end + REACH),
    rect: () => field.getBoundingClientRect(),
    element: field,
  };
}

/** The paragraph-like element around a place. */
function paragraphAround(node: Node, view: Window): Element | null {
  let element = node.nodeType === 1 /* Node.ELEMENT_NODE */ ? (node as Element) : node.parentElement;
  while (element?.parentElement && INLINE.test(view.getComputedStyle(element).display)) element = element.parentElement;
  return element;
}

/** The text between two places, empty where they lie in different trees or the wrong way round. */
function textBetween(from: (range: Range) => void, to: (range: Range) => void, document: Document): string {
  const range = document.createRange();
  try {
    from(range);
    to(range);
  } catch {
    return '';
  }
  return range.toString().replace(/\s+/g, ' ');
}

function inText(selection: Selection, view: Window): PageSelection | null {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const text = selection.toString().replace(/\s+/g, ' ');
  const first = paragraphAround(range.startContainer, view);
  const last = paragraphAround(range.endContainer, view);
  if (!first || !last || text.trim() === '') return null;
  const { document } = view;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = textBetween(
    (whole) => whole.setStart(first, 0),
    (whole) => whole.setEnd(startContainer, startOffset),
    document,
  );
  const after = textBetween(
    (whole) => whole.setStart(endContainer, endOffset),
    (whole) => whole.setEnd(last, last.childNodes.length),
    document,
  );
  return {
    before: before.slice(-REACH),
    text,
    after: after.slice(0, REACH),
    rect: () => [...range.getClientRects()].findLast(({ width, height }) => width > 0 && height > 0) ?? null,
    element: first,
  };
}

/** What the reader has selected on a page, in its text or in a field; null where that is nothing. */
export function readSelection(view: Window): PageSelection | null {
  const { activeElement } = view.document;
  const field = fieldIn(activeElement);
  const selection = view.getSelection();
  return (field && inField(field)) ?? (selection && inText(selection, view));
}
