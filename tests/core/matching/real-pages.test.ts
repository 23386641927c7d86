import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../core/claims-index';
import { openSpotter } from '../../../core/matching/spotter';
import { readPage } from '../../../scripts/annotate/saved-page';
import { buildAsset } from '../../../scripts/data/build-asset';

const root = join(import.meta.dirname, '..', '..', '..');
const pages = join(root, '..', 'shared', 'pages');
const isHere = existsSync(pages);
if (!isHere) console.warn('Skipped: ../shared/pages, real pages about something else, is not here.');

describe.runIf(isHere)('real pages about something else', () => {
  it('get no mark', () => {
    const asset = buildAsset(join(root, 'data'));
    const spotter = openSpotter(openIndex(asset), asset.matching);
    const marked = readdirSync(pages)
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) => {
        const found = spotter.spot(readPage(join(pages, name))).filter(({ strength }) => strength === 'marked');
        return found.map(({ text }) => `${name}: ${text}`);
      });
    expect(marked).toEqual([]);
  }, 60_000);
});
