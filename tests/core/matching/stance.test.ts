import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../core/claims-index';
import { openSpotter } from '../../../core/matching/spotter';
import { buildAsset } from '../../../scripts/data/build-asset';

const asset = buildAsset(join(import.meta.dirname, '..', '..', '..', 'data'));
const spotter = openSpotter(openIndex(asset), asset.matching);

const spotted = (text: string, published: string) =>
  spotter.spot({ title: '', published, publishedFrom: 'metadata', lang: null, blocks: [text] })[0];

describe('the stance of a mention', () => {
  it.each([
    ['North Korea has sent Russia more than 1,000 containers of munitions, John Kirby said.', '2023-10-14', 'alleges'],
    ['Pyongyang denied that it had ever exported weapons or ammunition to Russia.', '2022-09-22', 'denies'],
    ['Песков отказался комментировать поставки ракет из КНДР.', '2024-01-09', 'declines'],
    ['러시아 외무부는 북한에서 무기를 받았다는 주장을 전면 부인했다.', '2023-11-01', 'denies'],
    [
      'Kim Jong Un confirmed that North Korean troops had fought for Russia in the Kursk region.',
      '2025-04-28',
      'confirms',
    ],
  ])('“%s”', (text, published, stance) => {
    expect(spotted(text, published)?.stance).toBe(stance);
  });
});

describe('the statement that a mention reports', () => {
  it.each([
    [
      'North Korea has given Russia more than 1,000 containers of munitions in recent weeks, John Kirby said.',
      '2023-10-14',
      'john-kirby-2023-10-13-containers',
    ],
    [
      'NATO Secretary General Mark Rutte confirmed that North Korean troops are in Russia and in Kursk.',
      '2024-10-29',
      'rutte-2024-10-28-can-confirm',
    ],
  ])('“%s”', (text, published, statement) => {
    expect(spotted(text, published)?.statements[0]).toBe(statement);
  });
});
