import type { CDPSession } from 'playwright-core';

interface CdpNode {
  nodeName: string;
  nodeValue: string;
  nodeType: number;
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  shadowRootType?: string;
}

const TEXT_NODE = 3;
const HIDDEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

function find(node: CdpNode, test: (node: CdpNode) => boolean): CdpNode | null {
  if (test(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

export function textOf(node: CdpNode): string {
  if (node.nodeType === TEXT_NODE) return node.nodeValue;
  if (HIDDEN.has(node.nodeName)) return '';
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
}

const attribute = (node: CdpNode, name: string): string | null => {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
};

/** The open card as the debugging protocol sees it: its root is closed to everybody else. */
export interface CardView {
  text: string;
  links: { text: string; href: string }[];
  /** Backend node ids of elements whose text or name begins so. */
  find(begins: string): number[];
}

function collect(node: CdpNode, test: (node: CdpNode) => boolean, into: CdpNode[] = []): CdpNode[] {
  if (test(node)) into.push(node);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) collect(child, test, into);
  return into;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads the open card; null while there is none. */
export async function readCard(session: CDPSession): Promise<CardView | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const closed = collect(root, ({ shadowRootType }) => shadowRootType === 'closed');
  const card = closed
    .map((tree) => find(tree, (node) => attribute(node, 'role') === 'dialog'))
    .find((node) => node !== null);
  if (!card) return null;
  const named = (node: CdpNode) => squeezed(attribute(node, 'aria-label') ?? textOf(node));
  return {
    text: squeezed(textOf(card)),
    links: collect(card, ({ nodeName }) => nodeName === 'A').map((node) => ({
      text: squeezed(textOf(node)),
      href: attribute(node, 'href') ?? '',
    })),
    find: (begins) =>
      collect(card, (node) => ['BUTTON', 'A'].includes(node.nodeName) && named(node).startsWith(begins)).map(
        ({ backendNodeId }) => backendNodeId,
      ),
  };
}
