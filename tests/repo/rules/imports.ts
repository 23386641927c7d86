import { posix } from 'node:path';
import ts from 'typescript';
import type { TextFile } from './files';
import { collect, parse, place } from './syntax';

export interface Import {
  from: string;
  typeOnly: boolean;
  /** "core/gate.ts:12" */
  place: string;
}

interface Rule {
  /** Folders, as far as this table has them. */
  folders: string[];
  /** Of these folders only types. */
  typesOf?: string[];
  packages: RegExp;
  instead: string;
}

const NOTHING = /^$/;

/** The folder table of the design, and its one exception: docs/decisions/0009-popover-imports-components.md. */
const RULES: Record<string, Rule> = {
  core: {
    folders: ['core'],
    packages: /^(fuse\.js|diff)$/,
    instead: 'core/ is the product without a browser: take what you need as an argument',
  },
  components: {
    folders: ['components', 'core'],
    packages: /^preact(\/hooks)?$/,
    instead: 'take props and give callbacks: the entrypoint passes in what the browser has',
  },
  page: {
    folders: ['page', 'core'],
    packages: NOTHING,
    instead: "page/ knows the host page's text and DOM only: let the entrypoint connect it to the rest",
  },
  'page/popover': {
    folders: ['page/popover', 'page', 'components', 'core'],
    packages: /^(preact|@floating-ui\/dom)$/,
    instead: 'page/popover/ shows components in the page and asks through callbacks',
  },
  platform: {
    folders: ['platform'],
    typesOf: ['core'],
    packages: /^wxt\/browser$/,
    instead: 'platform/ wraps the browser: give back what the browser has and let the entrypoint call core/',
  },
  entrypoints: {
    folders: ['entrypoints', 'components', 'core', 'page', 'page/popover', 'platform'],
    packages: /^(preact(\/hooks)?|wxt\/utils\/.+)$/,
    instead: 'an entrypoint wires what lies below it, and asks the browser through platform/',
  },
  scripts: {
    folders: ['scripts', 'core', 'page'],
    packages: /^(?!wxt\/|webextension-polyfill|preact)/,
    instead: 'scripts/ runs in Node: use core/, page/ over a DOM library, and data/',
  },
};

const DATA: Rule = { folders: [], packages: NOTHING, instead: 'this folder holds no code: put it in scripts/' };

/** The most specific folder of a path that the table has; everything else stands under its first folder. */
function folderOf(path: string): string {
  const named = Object.keys(RULES).filter((folder) => path.startsWith(`${folder}/`));
  return named.sort((a, b) => b.length - a.length)[0] ?? path.split('/')[0] ?? '';
}

function ruleFor(path: string): Rule | undefined {
  const folder = folderOf(path);
  return /^(data|docs|public)$/.test(folder) ? DATA : RULES[folder];
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly);
}

function importOf(file: ts.SourceFile, node: ts.Node): Import | undefined {
  const made = (from: ts.Node | undefined, typeOnly: boolean) =>
    from && ts.isStringLiteralLike(from) ? { from: from.text, typeOnly, place: place(file, node) } : undefined;
  if (ts.isImportDeclaration(node)) return made(node.moduleSpecifier, isTypeOnly(node.importClause));
  if (ts.isExportDeclaration(node)) return made(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return made(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return made(node.arguments[0], false);
  }
  return undefined;
}

export function importsOf(text: TextFile): Import[] {
  const file = parse(text);
  return collect(file, (node) => importOf(file, node));
}

function isAllowed(rule: Rule, path: string, { from, typeOnly }: Import): boolean {
  if (!from.startsWith('.')) return rule.packages.test(from);
  const target = folderOf(posix.join(posix.dirname(path), from));
  return rule.folders.includes(target) || (typeOnly && rule.typesOf?.includes(target) === true);
}

/** Imports that the table forbids, each with what to do instead. */
export function forbiddenImports(file: TextFile): string[] {
  const rule = ruleFor(file.path);
  if (!rule) return [];
  return importsOf(file)
    .filter((one) => !isAllowed(rule, file.path, one))
    .map(({ from, place: where }) => `${where} imports '${from}': ${rule.instead}`);
}
