import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LexiconFile } from '../../core/matching/lexicon';

/** Reads `data/lexicon/`: the roles of the concepts and one file of words a language. */
export function readLexicon(dataDir: string): LexiconFile {
  const folder = join(dataDir, 'lexicon');
  const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));
  return {
    roles: read('concepts.yaml') as LexiconFile['roles'],
    languages: readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && name !== 'concepts.yaml')
      .sort()
      .map((name) => read(name) as LexiconFile['languages'][number]),
  };
}
