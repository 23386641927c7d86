import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path } from './dataset';
import type { Problem } from './problem';

export interface DataFile {
  /** Path from the repository's root. */
  path: string;
  text: string;
}

export interface ParsedFile {
  value: unknown;
  lineOf(path: Path): number;
  problems: Problem[];
}

/** The id of the entry that a line belongs to: the last one above it. */
function entryAbove(text: string, line: number): string {
  const above = text.split('\n').slice(0, line).reverse();
  for (const row of above) {
    const id = /^- (?:id|host): *(\S+)/.exec(row)?.[1];
    if (id) return id;
  }
  return '(no entry)';
}

interface Place {
  node: unknown;
  offset: number;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

/** One step down: the value of a key, with the key's offset, or the item of a list. */
function below({ node, offset }: Place, step: string | number): Place | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair ? { node: pair.value, offset: startOf(pair.key) ?? offset } : null;
  }
  if (!isSeq(node) || typeof step !== 'number') return null;
  return { node: node.items[step], offset: startOf(node.items[step]) ?? offset };
}

/** Parses one file; what is wrong with its syntax comes back as problems. */
export function parseYamlFile({ path: file, text }: DataFile): ParsedFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);

  function lineOf(path: Path): number {
    let place: Place = { node: document.contents, offset: startOf(document.contents) ?? 0 };
    for (const step of path) {
      const next = below(place, step);
      if (!next) break;
      place = next;
    }
    return lineAt(place.offset);
  }

  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => {
    const line = lineAt(pos[0]);
    return { file, line, entry: entryAbove(text, line), check: 'yaml-syntax', found: `"${message}"`, expected: 'YAML' };
  });
  return { value: problems.length > 0 ? null : document.toJS(), lineOf, problems };
}
