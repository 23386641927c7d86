import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './rules/files';
import { verdicts, verdictsInDocument } from './rules/texts';

const shown = [
  ...filesUnder(['components', 'entrypoints', 'platform', 'page/popover'], /\.tsx?$/),
  { path: 'core/quotations/reasons.ts', text: read('core/quotations/reasons.ts') },
  { path: 'wxt.config.ts', text: read('wxt.config.ts') },
];

describe('what On Record says', () => {
  it('passes no verdict', () => {
    expect(shown.flatMap(verdicts)).toEqual([]);
  });

  it('passes none in the README and in page titles', () => {
    const documents = [{ path: 'README.md', text: read('README.md') }, ...filesUnder(['entrypoints'], /\.html$/)];
    expect(documents.flatMap(verdictsInDocument)).toEqual([]);
  });
});

describe('the rule on verdicts', () => {
  const said = (text: string) => verdicts({ path: 'components/words.ts', text });

  it.each([
    "const title = 'This was debunked';",
    `const title = \`A false report of \${day}\`;`,
    "const word = 'Hoax';",
    'const line = <p>It is a fact.</p>;',
  ])('finds `%s`', (text) => {
    expect(verdicts({ path: 'components/A.tsx', text })).toHaveLength(1);
  });

  it('names the word and the place', () => {
    expect(said("\nconst title = 'The lie';")).toEqual([
      "components/words.ts:2 says “lie”: a stance is the speaker's, never ours",
    ]);
  });

  it.each([
    "const title = 'The speaker called it “fake news”';",
    "const expanded = isOpen ? 'true' : 'false';",
    "const text = 'Not found is not false.';",
    '// The reader decides what is true.',
  ])('takes `%s`', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('reads documents without their code', () => {
    expect(verdictsInDocument({ path: 'README.md', text: 'Set `weak: true`.' })).toEqual([]);
    expect(verdictsInDocument({ path: 'README.md', text: 'It says what is true.' })).toHaveLength(1);
  });
});
