import { describe, expect, it } from 'vitest';
import { filesUnder, SOURCES } from './rules/files';
import { forbiddenImports, importsOf } from './rules/imports';

const imports = (path: string, text: string) => forbiddenImports({ path, text });

const FORBIDDEN: [what: string, path: string, text: string][] = [
  ['the browser in core', 'core/a.ts', "import { browser } from 'wxt/browser';"],
  ['Node in core', 'core/text/a.ts', "import { readFileSync } from 'node:fs';"],
  ['the page in core, if only a type', 'core/a.ts', "import type { Mark } from '../page/marks';"],
  ['a type written out in core', 'core/a.ts', "type Mark = import('../page/marks').Mark;"],
  ['passing on from another folder', 'core/a.ts', "export { tag } from '../components/words';"],
  ['loading later', 'core/a.ts', "export const load = () => import('../scripts/jsonl');"],
  ['settings in components', 'components/popup/A.tsx', "import { readSettings } from '../../platform/settings';"],
  ['the popover in the rest of page', 'page/gate.ts', "import { createPopover } from './popover/create-popover';"],
  ['components in the rest of page', 'page/marks.ts', "import { bar } from '../components/words';"],
  ['Preact in the rest of page', 'page/marks.ts', "import { render } from 'preact';"],
  ['values of core in platform', 'platform/a.ts', "import { openIndex } from '../core/claims-index';"],
  ['the polyfill itself', 'platform/a.ts', "import browser from 'webextension-polyfill';"],
  ['the browser in an entrypoint', 'entrypoints/background.ts', "import { browser } from 'wxt/browser';"],
  ['tools in an entrypoint', 'entrypoints/popup/main.tsx', "import { find } from '../../scripts/browser/find';"],
  ['components in scripts', 'scripts/a.ts', "import { bar } from '../components/words';"],
  ['code in data', 'data/a.ts', "import { parse } from 'yaml';"],
];

const ALLOWED: [what: string, path: string, text: string][] = [
  ['Fuse.js in core', 'core/search/a.ts', "import Fuse from 'fuse.js';"],
  ['components in the popover', 'page/popover/a.tsx', "import css from '../../components/theme.css?inline';"],
  ['types of core in platform', 'platform/a.ts', "import type { Card } from '../core/card';"],
  ['each name a type', 'platform/a.ts', "import { type Card } from '../core/card';"],
  ['everything below in an entrypoint', 'entrypoints/a.ts', "import { ask } from '../platform/messaging';"],
  ['everything in tests', 'tests/a.test.ts', "import { ask } from '../platform/messaging';"],
  ['words that look like an import', 'core/a.ts', '/* import { x } from "../page/x"; */ const a = "import(\'wxt\')";'],
];

describe('the folder table', () => {
  it.each(FORBIDDEN)('forbids %s', (_what, path, text) => {
    expect(imports(path, text)).toHaveLength(1);
  });

  it.each(ALLOWED)('allows %s', (_what, path, text) => {
    expect(imports(path, text)).toEqual([]);
  });

  it('says where and what to do instead', () => {
    expect(imports('platform/a.ts', "\nimport { openIndex } from '../core/claims-index';")).toEqual([
      "platform/a.ts:2 imports '../core/claims-index': platform/ wraps the browser: " +
        'give back what the browser has and let the entrypoint call core/',
    ]);
  });

  it('reads imports as the compiler does', () => {
    expect(importsOf({ path: 'a.ts', text: "import a, { type B } from 'x';\nimport 'y.css';" })).toEqual([
      { from: 'x', typeOnly: false, place: 'a.ts:1' },
      { from: 'y.css', typeOnly: false, place: 'a.ts:2' },
    ]);
  });

  it('is kept', () => {
    const files = filesUnder([...SOURCES, 'data', 'public'], /\.(?:tsx?|mjs)$/);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });
});
