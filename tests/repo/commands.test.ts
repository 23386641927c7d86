import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandProblems, documentedCommands, missingTools } from './rules/commands';
import { read, root } from './rules/files';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the commands', () => {
  it('of the README are those of package.json', () => {
    expect(commandProblems(documentedCommands(read('README.md')), Object.keys(scripts))).toEqual([]);
  });

  it('run files that are there', () => {
    expect(missingTools(scripts, (path) => existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the rules on commands', () => {
  const README = `# A
| \`npm run elsewhere\` | not in the section |
## Commands
| command | does |
| --- | --- |
| \`npm start\` | a |
| \`npm run -s annotate -- page.html\` | b |
| \`npm run build:firefox\` | c |
## After
| \`npm run later\` | d |
`;

  it('read the table', () => {
    expect(documentedCommands(README)).toEqual(['start', 'annotate', 'build:firefox']);
  });

  it('find what stands in only one of the two', () => {
    expect(commandProblems(['start', 'gone'], ['start', 'new'])).toEqual([
      'README.md has no row for `npm run new`',
      'README.md has a row for `npm run gone`, which package.json does not have',
    ]);
  });

  it('find a tool that is not there', () => {
    const tools = { start: 'node a.mjs', fit: 'tsx scripts/fit.ts', lint: 'biome check' };
    expect(missingTools(tools, (path) => path === 'a.mjs')).toEqual([
      '`npm run fit` runs scripts/fit.ts, which does not exist',
    ]);
  });
});
