import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../core/claims-index';
import { openNameRepair } from '../../../core/matching/name-repair';
import { openLexicon } from '../../../core/matching/spotter';
import { tag } from '../../../core/matching/tag';
import { normalise } from '../../../core/text/normalise';
import { words } from '../../../core/text/words';
import { buildIndex } from '../../../scripts/data/build-index';
import { readLexicon } from '../../../scripts/data/lexicon';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'data');
const index = openIndex(buildIndex(dataDir));
const file = readLexicon(dataDir);
const lexicon = openLexicon(file, index);
const names = openNameRepair(file, index.speakers);

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
