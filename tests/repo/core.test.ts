import { describe, expect, it } from 'vitest';
import { filesUnder } from './rules/files';
import { errorsInCore, impurities } from './rules/purity';

const uses = (text: string) => impurities({ path: 'core/a.ts', text });

describe('core gives the same output for the same input', () => {
  it.each([
    'const at = Date.now();',
    'const clock = Date.now;',
    'const today = new Date();',
    'const today = new Date;',
    'const today = Date();',
    'const one = Math.random() < 0.5;',
    'const id = crypto.randomUUID();',
    'const from = performance.now();',
  ])('finds `%s`', (text) => {
    expect(uses(text)).toHaveLength(1);
  });

  it.each([
    'const day = new Date(iso);',
    'const day = Date.parse(iso);',
    'const most = Math.max(1, 2);',
    '// Date.now() is the clock',
  ])('takes `%s`', (text) => {
    expect(uses(text)).toEqual([]);
  });

  it('is kept', () => {
    expect(filesUnder(['core'], /\.ts$/).flatMap(impurities)).toEqual([]);
  });
});

describe('core compiles without a browser', () => {
  const OF_THE_BROWSER = ['document.title', 'window.scrollY', 'browser.tabs', "fetch('a')", 'setTimeout(() => 0, 1)'];
  const OF_NODE = ['process.env'];
  const OF_THE_LANGUAGE = ['[1].at(0)', 'new Intl.Segmenter()'];
  const all = [...OF_THE_BROWSER, ...OF_NODE, ...OF_THE_LANGUAGE];

  it('so that each use of one is an error', { timeout: 60_000 }, () => {
    const text = all.map((expression, at) => `export const a${at} = ${expression};`).join('\n');
    const errors = errorsInCore({ path: 'core/added-by-the-test.ts', text });
    expect(all.filter((_, at) => !errors.has(at + 1))).toEqual(OF_THE_LANGUAGE);
  });
});
