import ts from 'typescript';
import type { TextFile } from './files';
import { collect, parse, place } from './syntax';

/** Ways to turn text into elements. */
const UNSAFE =
  /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML|srcdoc)$/;

/** Where a file makes elements out of text. */
export function madeFromText(text: TextFile): string[] {
  const file = parse(text);
  return collect(file, (node) => {
    if (!(ts.isIdentifier(node) || ts.isStringLiteral(node)) || !UNSAFE.test(node.text)) return undefined;
    return `${place(file, node)} uses ${node.text}: make elements with Preact, or createElement and textContent`;
  });
}
