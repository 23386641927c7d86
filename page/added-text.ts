/** Shorter texts are clocks, counters and prices, which change all day. */
const SHORTEST_TEXT = 20;
/** Records and nodes looked at in one call; beyond them the answer is "too much to say". */
const MOST_LOOKED_AT = 500;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const WITHOUT_TEXT =
  /^(?:script|style|link|meta|noscript|template|img|picture|source|iframe|svg|video|audio|canvas|input|br|hr)$/;

function bringsText(node: Node): boolean {
  if (node.nodeType === TEXT_NODE) return (node as Text).data.trim().length >= SHORTEST_TEXT;
  if (node.nodeType !== ELEMENT_NODE) return false;
  return node.firstChild !== null && !WITHOUT_TEXT.test((node as Element).localName);
}

/**
 * The nodes that mutations brought text with: what was added, and texts that changed.
 * @returns null when there were more records than it is worth looking at
 */
export function addedTextIn(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): Node[] | null {
  const found: Node[] = [];
  let looked = 0;
  for (const { type, target, addedNodes } of records) {
    if (isOurs(target)) continue;
    const nodes = type === 'characterData' ? [target] : addedNodes;
    for (let index = 0; index < nodes.length; index++) {
      if (++looked > MOST_LOOKED_AT) return null;
      const node = nodes[index] as Node;
      if (!isOurs(node) && bringsText(node)) found.push(node);
    }
    if (++looked > MOST_LOOKED_AT) return null;
  }
  return found;
}
