import type { IndexFile } from '../../core/claims-index';
import { openIndex } from '../../core/claims-index';
import type { Knowledge } from '../../core/matching/analyse';
import { claimCentroids, claimDefinitions, statementPostings } from '../../core/matching/centroids';
import type { MatchingFile } from '../../core/matching/spotter';
import { openLexicon } from '../../core/matching/spotter';
import { buildIndex } from './build-index';
import { readLexicon } from './lexicon';
import type { FittedWeights } from './weights';
import { readWeights } from './weights';

/** What fitting and evaluating read sentences with, made fresh from `data/`. */
export function buildKnowledge(dataDir: string, index: IndexFile): Knowledge {
  const lexicon = openLexicon(readLexicon(dataDir), openIndex(index));
  return {
    lexicon,
    centroids: claimCentroids(lexicon, index.claims, index.statements),
    definitions: claimDefinitions(lexicon, index.claims),
  };
}

export function buildMatching(dataDir: string, index: IndexFile, weights: FittedWeights): MatchingFile {
  const { lexicon, centroids, definitions } = buildKnowledge(dataDir, index);
  return {
    lexicon: readLexicon(dataDir),
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
