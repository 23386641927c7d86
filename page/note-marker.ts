/** `[1]`, `1`, `12)`, `(a)`, `*`, `†`, `[citation needed]` is longer and not one. */
const MARKER = /^[[(]?(?:\d{1,3}|\p{L}|[*†‡§¶]+|note \d{1,2}|주\d{1,2}|注\d{1,2})[\])]?$/u;
/** Letters printed high as part of a word: 1er, 2nd, Mme. */
const PART_OF_WORD = /^\p{L}$/u;
/** A marker is a few nodes; a `sup` left open may hold the whole page. */
const MOST_NODES = 12;
const TEXT_NODE = 3;

/** The text of a small subtree; null when it has more than a few nodes. */
function shortText(root: Element): string | null {
  let text = '';
  let seen = 0;
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (++seen > MOST_NODES) return null;
    if (node.nodeType === TEXT_NODE) text += (node as Text).data;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (node && node !== root) node = node.nextSibling;
  }
  return text.trim();
}

/** Whether a `sup` is the marker of a note, which is no part of the sentence it stands in. */
export function isNoteMarker(sup: Element): boolean {
  const text = shortText(sup);
  return text !== null && MARKER.test(text) && !PART_OF_WORD.test(text);
}
