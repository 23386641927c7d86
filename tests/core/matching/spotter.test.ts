import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article';
import { openIndex } from '../../../core/claims-index';
import { explain } from '../../../core/matching/reasons';
import { openSpotter } from '../../../core/matching/spotter';
import { buildAsset } from '../../../scripts/data/build-asset';

const asset = buildAsset(join(import.meta.dirname, '..', '..', '..', 'data'));
const spotter = openSpotter(openIndex(asset), asset.matching);

const article = (title: string, blocks: string[], published: string | null = '2024-01-11'): Article => ({
  title,
  published,
  publishedFrom: published ? 'metadata' : null,
  lang: null,
  blocks,
});

/** Plain sentences with nothing left out; a wrong mark or a missed one found in the wild becomes a row. */
const MARKED: [text: string, claim: string, published?: string][] = [
  ['Russia fired North Korean ballistic missiles at Ukraine, the White House said.', 'ballistic-missiles-2024'],
  ['North Korea denied that it exported artillery shells or rockets to Russia.', 'shells-purchase-2022', '2022-09-22'],
  [
    'North Korea sent infantry rockets and missiles to the Wagner Group, Washington said.',
    'wagner-arms-2022',
    '2022-12-23',
  ],
  ['North Korea has sent about 10,000 troops to Russia to fight in Ukraine, Seoul said.', 'troops-2024', '2024-10-25'],
  [
    'Россия выпустила по Украине баллистические ракеты, полученные от КНДР, заявили в Белом доме.',
    'ballistic-missiles-2024',
  ],
  [
    'Росія випустила по Україні балістичні ракети, отримані від КНДР, заявили у Білому домі.',
    'ballistic-missiles-2024',
  ],
  ['백악관은 러시아가 북한이 제공한 탄도미사일을 우크라이나에 발사했다고 밝혔다.', 'ballistic-missiles-2024'],
  [
    'ホワイトハウスは、ロシアが北朝鮮から提供された弾道ミサイルをウクライナに発射したと発表した。',
    'ballistic-missiles-2024',
  ],
  ['Nhà Trắng cho biết Nga đã phóng tên lửa đạn đạo do Triều Tiên cung cấp vào Ukraine.', 'ballistic-missiles-2024'],
];

const UNMARKED = [
  'Iran has supplied Russia with hundreds of Shahed drones, the White House said.',
  'North Korea fired two ballistic missiles into the Sea of Japan on Sunday, Seoul said.',
  'Russia beat North Korea 2-0 in a friendly football match in Moscow.',
  'The United States will send Ukraine more artillery shells, the Pentagon said.',
  'Russian tourists flew to Pyongyang for a ski holiday.',
  'Северная Корея запустила баллистическую ракету в сторону Японского моря.',
  '북한이 동해상으로 탄도미사일을 발사했다고 합동참모본부가 밝혔다.',
];

describe('spot', () => {
  it.each(MARKED)('marks “%s”', (text, claim, published = '2024-01-11') => {
    const [mention] = spotter.spot(article('', [text], published));
    expect(mention?.strength).toBe('marked');
    expect(mention?.claims.slice(0, 3).map(({ id }) => id)).toContain(claim);
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.text);
  });

  it.each(UNMARKED)('does not mark “%s”', (text) => {
    expect(spotter.spot(article('', [text])).filter(({ strength }) => strength === 'marked')).toEqual([]);
  });

  it('carries the parties over from the sentence before, and says so', () => {
    const mentions = spotter.spot(
      article('North Korea and Russia deny arms deal', [
        'The White House accuses North Korea of shipping shells to Russia. Both have denied the shipments.',
      ]),
    );
    expect(mentions).toHaveLength(2);
    expect(explain(mentions[1]?.reasons as NonNullable<(typeof mentions)[number]>['reasons']).join(' ')).toMatch(
      /names/,
    );
  });

  it('finds nothing in an article without text', () => {
    expect(spotter.spot(article('', []))).toEqual([]);
    expect(spotter.spot(article('', ['', ' ']))).toEqual([]);
  });

  it('gives the same answer to the same article', () => {
    const blocks = MARKED.map(([text]) => text);
    expect(spotter.spot(article('', blocks))).toEqual(spotter.spot(article('', blocks)));
  });
});
