import ts from 'typescript';
import type { TextFile } from './files';
import { root } from './files';
import { collect, parse, place } from './syntax';

/** What gives another answer each time it is asked. */
const CHANGING: Record<string, RegExp> = {
  Date: /^now$/,
  Math: /^random$/,
  performance: /^now$/,
  crypto: /./,
};

function clockOrChance(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const { expression, name } = node;
    return CHANGING[expression.text]?.test(name.text) ? `${expression.text}.${name.text}` : undefined;
  }
  const isDate = (called: ts.Expression) => ts.isIdentifier(called) && called.text === 'Date';
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  return ts.isCallExpression(node) && isDate(node.expression) ? 'Date()' : undefined;
}

/** Where a file reads the clock or chance. */
export function impurities(text: TextFile): string[] {
  const file = parse(text);
  return collect(file, (node) => {
    const what = clockOrChance(node);
    return what && `${place(file, node)} uses ${what}: take the date, or what is to be chosen, as an argument`;
  });
}

/**
 * Compiles a file as if it stood in core/, with all of core/ beside it: types of a package may bring the browser in.
 * @returns lines with an error, counted from 1
 */
export function errorsInCore({ path, text }: TextFile): Set<number> {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}/core/tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!config) throw new Error('core/tsconfig.json cannot be read');
  const added = `${root}/${path}`;
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === added || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === added ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([...config.fileNames, added], config.options, host);
  const file = program.getSourceFile(added);
  return new Set(
    program
      .getSemanticDiagnostics(file)
      .map(({ start }) => (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) + 1),
  );
}
