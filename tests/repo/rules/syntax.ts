import ts from 'typescript';
import type { TextFile } from './files';

export const parse = ({ path, text }: TextFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : undefined);

/** Every node of a file for which `find` gives something. */
export function collect<T>(file: ts.SourceFile, find: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node) => {
    const one = find(node);
    if (one !== undefined) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** "core/gate.ts:12" */
export const place = (file: ts.SourceFile, node: ts.Node): string =>
  `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
