/** Names of the npm scripts that the README's table of commands has a row for. */
export function documentedCommands(markdown: string): string[] {
  const section = /^## Commands\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(markdown)?.[1] ?? '';
  return [...section.matchAll(/^\| `npm (?:run (?:-s )?)?([\w:-]+)[^`]*` \|/gm)].map(([, name]) => name as string);
}

export function commandProblems(documented: string[], scripts: string[]): string[] {
  return [
    ...scripts
      .filter((name) => !documented.includes(name))
      .map((name) => `README.md has no row for \`npm run ${name}\``),
    ...documented
      .filter((name) => !scripts.includes(name))
      .map((name) => `README.md has a row for \`npm run ${name}\`, which package.json does not have`),
  ];
}

/** Files that npm scripts run with tsx or node and that are not there. */
export function missingTools(scripts: Record<string, string>, exists: (path: string) => boolean): string[] {
  return Object.entries(scripts).flatMap(([name, command]) =>
    [...command.matchAll(/(?:tsx|node) (\S+\.m?ts|\S+\.mjs)/g)]
      .map(([, path]) => path as string)
      .filter((path) => !exists(path))
      .map((path) => `\`npm run ${name}\` runs ${path}, which does not exist`),
  );
}
