import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Weights } from '../../core/matching/evidence';
import { WORD_PREFIX } from '../../core/matching/features/parts';
import type { MatchingFile } from '../../core/matching/spotter';

/** The fitted tables and the thresholds, as `data/matching/weights.yaml` holds them. */
export type FittedWeights = Pick<MatchingFile, 'thresholds' | 'spotting' | 'claims'>;

const tables = (dataDir: string): string => join(dataDir, 'matching', 'weights.yaml');
const vocabulary = (dataDir: string): string => join(dataDir, 'matching', 'vocabulary.yaml');

const HEADER = `# Fitted on the fitting half of tests/evaluation by \`npm run fit\`; do not edit by hand.
# thresholds: probabilities from which a passage is marked, or offered as possibly related
# spotting:   additive evidence, in log-odds: a sentence with what it carries over, then with what its page adds
# claims:     how much each closeness counts when claims are ranked
`;
const VOCABULARY_HEADER = `# Fitted together with weights.yaml by \`npm run fit\`; do not edit by hand.
# Weights of beginnings of words (pairs of characters in Korean and Japanese), in log-odds, for what the lexicon
# has no concept for: first pass, second pass.
`;

/** Smaller weights change no decision. */
const LEAST_WORD_WEIGHT = 0.03;

type Tables = FittedWeights['spotting'];

const isWord = (name: string): boolean => name.startsWith(WORD_PREFIX);
const part = (weights: Weights, keeps: (name: string, weight: number) => boolean): Weights =>
  Object.fromEntries(Object.entries(weights).filter(([name, weight]) => keeps(name, weight)));
const split = ({ sentence, page }: Tables, keeps: (name: string, weight: number) => boolean): Tables => ({
  sentence: part(sentence, keeps),
  page: part(page, keeps),
});

export function readWeights(dataDir: string): FittedWeights {
  const weights = parse(readFileSync(tables(dataDir), 'utf8')) as FittedWeights;
  const words = parse(readFileSync(vocabulary(dataDir), 'utf8')) as Tables;
  const spotting = {
    sentence: { ...weights.spotting.sentence, ...words.sentence },
    page: { ...weights.spotting.page, ...words.page },
  };
  return { ...weights, spotting };
}

export function writeWeights(dataDir: string, weights: FittedWeights): void {
  const spotting = split(weights.spotting, (name) => !isWord(name));
  const words = split(weights.spotting, (name, weight) => isWord(name) && Math.abs(weight) >= LEAST_WORD_WEIGHT);
  writeFileSync(tables(dataDir), HEADER + stringify({ ...weights, spotting }));
  writeFileSync(vocabulary(dataDir), VOCABULARY_HEADER + stringify(words));
}
