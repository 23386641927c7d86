import type { IndexFile } from '../../core/claims-index';
import type { Knowledge } from '../../core/matching/analyse';
import { claimCentroids, claimDefinitions, statementPostings } from '../../core/matching/centroids';
import type { PackedLexicon } from '../../core/matching/lexicon';
import { openLexicon, packLexicon } from '../../core/matching/lexicon';
import { nameConcepts, namePhrases } from '../../core/matching/names';
import type { MatchingFile } from '../../core/matching/spotter';
import { buildIndex } from './build-index';
import { readLexicon } from './lexicon';
import type { FittedWeights } from './weights';
import { readWeights } from './weights';

/** The words of `data/lexicon` and the names of the index's speakers. */
export function buildLexicon(dataDir: string, { speakers }: Pick<IndexFile, 'speakers'>): PackedLexicon {
  const file = readLexicon(dataDir);
  return packLexicon({ ...file, roles: { ...file.roles, name: nameConcepts(speakers) } }, namePhrases(speakers));
}

/** What fitting and evaluating read sentences with, made fresh from `data/`. */
export function buildKnowledge(dataDir: string, index: IndexFile): Knowledge {
  const lexicon = openLexicon(buildLexicon(dataDir, index));
  return {
    lexicon,
    centroids: claimCentroids(lexicon, index.claims, index.statements),
    definitions: claimDefinitions(lexicon, index.claims),
  };
}

export function buildMatching(dataDir: string, index: IndexFile, weights: FittedWeights): MatchingFile {
  const { lexicon, centroids, definitions } = buildKnowledge(dataDir, index);
  return {
    lexicon: buildLexicon(dataDir, index),
    ...weights,
    centroids,
    definitions,
    statements: statementPostings(lexicon, index.statements),
  };
}

/**
 * Everything that is packaged, made from `data/`.
 * @throws an Error that lists the problems when the data is broken
 */
export function buildAsset(dataDir: string): IndexFile & { matching: MatchingFile } {
  const index = buildIndex(dataDir);
  return { ...index, matching: buildMatching(dataDir, index, readWeights(dataDir)) };
}
