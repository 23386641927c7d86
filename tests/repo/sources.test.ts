import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, root, SHIPPED, SOURCES } from './rules/files';
import { madeFromText } from './rules/markup';
import { lengthProblems, MOST_LINES, missingDocuments, unfinished } from './rules/texts';

/** Longer for a reason. */
const LONG: Record<string, string> = {};

const code = filesUnder(SOURCES, /\.(?:tsx?|mjs|css)$/);
const texts = [
  ...code,
  ...filesUnder(['data', 'docs'], /\.(?:yaml|md)$/),
  ...filesUnder(SOURCES, /\.html$/),
  { path: 'README.md', text: read('README.md') },
];
const here = (path: string) => existsSync(join(root, path));

describe('sources', () => {
  it('make no elements out of text', () => {
    expect(filesUnder([...SHIPPED, 'scripts'], /\.tsx?$/).flatMap(madeFromText)).toEqual([]);
  });

  it(`have at most ${MOST_LINES} lines a file`, () => {
    expect(lengthProblems(code, LONG)).toEqual([]);
  });

  it('are finished', () => {
    expect(texts.flatMap(unfinished)).toEqual([]);
  });

  it('name documents that are there', () => {
    expect(
      texts.filter(({ path }) => !path.startsWith('tests/repo/')).flatMap((text) => missingDocuments(text, here)),
    ).toEqual([]);
  });
});

describe('the rules on sources', () => {
  it.each([
    'element.innerHTML = text;',
    "element['outerHTML'] = text;",
    "element.insertAdjacentHTML('beforeend', text);",
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
  ])('find `%s`', (text) => {
    expect(madeFromText({ path: 'page/a.tsx', text })).toHaveLength(1);
  });

  it('take elements made from parts, and comments', () => {
    expect(madeFromText({ path: 'page/a.ts', text: '// innerHTML\nelement.textContent = text;' })).toEqual([]);
  });

  it('find a long file, and an exception that is no longer needed', () => {
    const long = { path: 'core/a.ts', text: 'a\n'.repeat(MOST_LINES + 1) };
    const full = { path: 'core/b.ts', text: 'a\n'.repeat(MOST_LINES) };
    expect(lengthProblems([long, full], {})).toHaveLength(1);
    expect(lengthProblems([long, full], { 'core/a.ts': 'a table', 'core/b.ts': 'a table' })).toEqual([
      'core/b.ts is short enough: take it off the exceptions',
    ]);
  });

  it('find what is not finished', () => {
    const text = `const a = 1;\n// ${'TO'}DO: the rest`;
    expect(unfinished({ path: 'core/a.ts', text })).toEqual(['core/a.ts:2 is unfinished: finish it, or open an issue']);
    expect(unfinished({ path: 'core/a.ts', text: 'const todos = 1;' })).toEqual([]);
  });

  it('find a document that is not there', () => {
    expect(missingDocuments({ path: 'a.ts', text: '/** see docs/decisions/9999-none.md. */' }, () => false)).toEqual([
      'a.ts names docs/decisions/9999-none.md, which does not exist',
    ]);
  });
});
