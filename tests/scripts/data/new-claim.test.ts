import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../core/claims-index';
import { openSpotter } from '../../../core/matching/spotter';
import type { Claim, Statement } from '../../../core/model';
import { buildMatching } from '../../../scripts/data/build-asset';
import { buildIndex } from '../../../scripts/data/build-index';
import { readWeights } from '../../../scripts/data/weights';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'data');
const index = buildIndex(dataDir);

const claim: Claim = {
  id: 'pontoon-bridges-2026',
  title: 'North Korea supplied Russia with pontoon bridges',
  short: 'Pontoon bridges',
  direction: 'dprk-to-russia',
  items: ['munitions'],
  from: '2026-03',
  broader: ['arms-supply-general'],
  phrasings: {
    en: ['Pyongyang delivered pontoon bridges to the Russian army', 'North Korean floating bridges for Moscow'],
    ru: ['КНДР передала России понтонные мосты'],
  },
};

const statement: Statement = {
  id: 'kirby-2026-03-02-pontoon-bridges',
  speaker: 'john-kirby',
  date: '2026-03-02',
  dateBasis: 'printed',
  positions: [{ claim: claim.id, stance: 'alleges' }],
  summary: 'John Kirby said that North Korea had delivered pontoon bridges to the Russian army.',
  quotations: [],
  sources: [],
};

const withClaim = { ...index, claims: [...index.claims, claim], statements: [...index.statements, statement] };
// The weights are those that were fitted without the claim: nothing is fitted anew for one more.
const spotter = openSpotter(openIndex(withClaim), buildMatching(dataDir, withClaim, readWeights(dataDir)));
const mentionIn = (text: string) =>
  spotter.spot({ title: '', published: '2026-03-05', publishedFrom: 'metadata', lang: null, blocks: [text] })[0];

describe('a claim that somebody adds to data/', () => {
  it.each([
    'North Korea has supplied the Russian army with pontoon bridges for crossing the Dnipro, the White House said.',
    'КНДР поставила России понтонные мосты для армии, сообщили в Белом доме.',
  ])('is found with the weights as they are: “%s”', (text) => {
    expect(
      mentionIn(text)
        ?.claims.slice(0, 2)
        .map(({ id }) => id),
    ).toContain(claim.id);
  });

  it('brings its statements with it', () => {
    const mention = mentionIn('Kirby said that North Korea had delivered pontoon bridges to the Russian army.');
    expect(mention?.claims[0]?.id).toBe(claim.id);
    expect(mention?.statements[0]).toBe(statement.id);
  });
});
