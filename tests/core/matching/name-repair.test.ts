import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../core/claims-index';
import { openLexicon } from '../../../core/matching/lexicon';
import { openNameRepair } from '../../../core/matching/name-repair';

import { tag } from '../../../core/matching/tag';
import { normalise } from '../../../core/text/normalise';
import { words } from '../../../core/text/words';
import { buildLexicon } from '../../../scripts/data/build-asset';
import { buildIndex } from '../../../scripts/data/build-index';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'data');
const index = openIndex(buildIndex(dataDir));
const packed = buildLexicon(dataDir, index);
const lexicon = openLexicon(packed);
const names = openNameRepair(packed, index.speakers);

function repaired(word: string): string[] {
  const { text } = normalise(word);
  const found = words(text);
  const printed = (start: number, end: number) => word.slice(start, end);
  return names.tags(found, tag(lexicon, text, found, printed), printed).map(({ concept }) => concept);
}

describe('openNameRepair', () => {
  it.each([
    ['Nebenzja', 'russia'],
    ['Pjöngjang', 'dprk'],
    ['Russsia', 'russia'],
    ['Zakharowa', 'russia'],
    ['Pyonygang', 'dprk'],
    ['Kharikv', 'kharkiv'],
  ])('knows %s', (word, concept) => {
    expect(repaired(word)).toContain(concept);
  });

  it.each([
    'Lavrenov',
    'Nebenzov',
    'Kirill',
    'Kursiv',
    'Khrapunov',
    'Antonio',
    'Brinke',
    'Prussia',
    'Rossini',
    'Макаров',
  ])('leaves %s alone', (word) => {
    expect(repaired(word)).toEqual([]);
  });

  it('asks for a capital', () => {
    expect(repaired('russsia')).toEqual([]);
  });
});
