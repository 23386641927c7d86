import ts from 'typescript';
import { foundVerdicts } from '../../../scripts/data/verdicts';
import type { TextFile } from './files';
import { collect, parse, place } from './syntax';

/** A longer file is looked at again. */
export const MOST_LINES = 300;

/** @param exceptions paths that may be longer, each with its reason */
export function lengthProblems(files: TextFile[], exceptions: Record<string, string>): string[] {
  const lengths = new Map(files.map(({ path, text }) => [path, text.replace(/\n$/, '').split('\n').length]));
  const isLong = (path: string) => (lengths.get(path) ?? 0) > MOST_LINES;
  return [
    ...[...lengths.keys()]
      .filter((path) => isLong(path) && !exceptions[path])
      .map((path) => `${path} has ${lengths.get(path)} lines, more than ${MOST_LINES}: split it by what it is about`),
    ...Object.keys(exceptions)
      .filter((path) => !isLong(path))
      .map((path) => `${path} is short enough: take it off the exceptions`),
  ];
}

/** The pattern must not find itself. */
const UNFINISHED = new RegExp(`\\b(?:${['TO', 'FIX'].map((word, at) => word + ['DO', 'ME'][at]).join('|')})\\b`);

/** Notes to come back later: an issue keeps them better. */
export function unfinished({ path, text }: TextFile): string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      UNFINISHED.test(line) ? [`${path}:${at + 1} is unfinished: finish it, or open an issue`] : [],
    );
}

/** Sentences that need such a word to deny it, with the reason. */
const ALLOWED: Record<string, string> = {
  'Not found is not false.': 'a reader who finds nothing must be told that this says nothing',
};

/** Values of attributes are not words: aria-expanded="true". */
const isValue = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node.parent) || (!ts.isJsxText(node) && /^(?:true|false)$/.test((node as ts.StringLiteral).text));

/** Words of verdict in the texts that a file shows. */
export function verdicts(text: TextFile): string[] {
  const file = parse(text);
  return collect(file, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node) && !ts.isJsxText(node)) return undefined;
    if (isValue(node) || ALLOWED[node.text.trim()]) return undefined;
    const [found] = foundVerdicts(node.text, 'en');
    return found && `${place(file, node)} says “${found.word}”: a stance is the speaker's, never ours`;
  });
}

/** The same in a page of Markdown or HTML; words in quotation marks or in code are not ours. */
export function verdictsInDocument({ path, text }: TextFile): string[] {
  const bare = text.replace(/```[\s\S]*?```|`[^`]*`/g, '');
  return foundVerdicts(bare, 'en').map(({ word }) => `${path} says “${word}”: a stance is the speaker's, never ours`);
}

/** Files of docs/ that a text names and that are not there. */
export function missingDocuments({ path, text }: TextFile, exists: (path: string) => boolean): string[] {
  return [...new Set([...text.matchAll(/\bdocs\/[\w./-]+\.md\b/g)].map(([name]) => name))]
    .filter((name) => !exists(name))
    .map((name) => `${path} names ${name}, which does not exist`);
}
