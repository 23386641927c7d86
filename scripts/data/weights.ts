import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Weights } from '../../core/matching/evidence';
import { WORD_PREFIX } from '../../core/matching/features/parts';
import type { MatchingFile } from '../../core/matching/spotter';
import { byStance } from '../../core/matching/stance';

/** The fitted tables and the thresholds, as `data/matching/weights.yaml` holds them. */
export type FittedWeights = Pick<MatchingFile, 'thresholds' | 'spotting' | 'claims' | 'stance' | 'reported'>;

const tables = (dataDir: string): string => join(dataDir, 'matching', 'weights.yaml');
const vocabulary = (dataDir: string): string => join(dataDir, 'matching', 'vocabulary.yaml');
const claimTables = (dataDir: string): string => join(dataDir, 'matching', 'claims.yaml');

const HEADER = `# Fitted on the fitting half of tests/evaluation by \`npm run fit\`; do not edit by hand.
# thresholds: probabilities from which a passage is marked, or offered as possibly related
# spotting:   additive evidence, in log-odds: a sentence with what it carries over, then with what its page adds,
#             each by itself and in pairs that count where both are found
# stance:     additive evidence for each stance of a mention; on-record: what those took who it may report
# reported:   what tells which statement a mention reports, by itself and together with the claims and the stance
`;
const VOCABULARY_HEADER = `# Fitted together with weights.yaml by \`npm run fit\`; do not edit by hand.
# Weights of beginnings of words (pairs of characters in Korean and Japanese), in log-odds, for what the lexicon
# has no concept for: the spotter's first pass, and each stance.
`;

const CLAIMS_HEADER = `# Fitted together with weights.yaml by \`npm run fit\`; do not edit by hand.
# shared: how much each closeness counts when claims are ranked
# own:    by claim, the concepts of a sentence or its headline that speak for it or against it; a claim that is new
#         has none until the next fit, and is known by its title, phrasings and statements alone
`;

/** Smaller weights change no decision. */
const LEAST_WORD_WEIGHT = 0.03;

/** The tables in which words are weighed too, and only these. */
interface Tables {
  sentence: Weights;
  stance: FittedWeights['stance'];
}

const isWord = (name: string): boolean => name.startsWith(WORD_PREFIX);
const part = (weights: Weights, keeps: (name: string, weight: number) => boolean): Weights =>
  Object.fromEntries(Object.entries(weights).filter(([name, weight]) => keeps(name, weight)));
const split = (
  { spotting, stance }: Pick<FittedWeights, 'spotting' | 'stance'>,
  keeps: (name: string, weight: number) => boolean,
): Tables => ({
  sentence: part(spotting.sentence, keeps),
  stance: byStance((one) => part(stance[one], keeps)),
});

export function readWeights(dataDir: string): FittedWeights {
  const weights = parse(readFileSync(tables(dataDir), 'utf8')) as FittedWeights;
  const words = parse(readFileSync(vocabulary(dataDir), 'utf8')) as Tables;
  return {
    ...weights,
    claims: parse(readFileSync(claimTables(dataDir), 'utf8')) as FittedWeights['claims'],
    spotting: { ...weights.spotting, sentence: { ...weights.spotting.sentence, ...words.sentence } },
    stance: byStance((one) => ({ ...weights.stance[one], ...words.stance[one] })),
  };
}

export function writeWeights(dataDir: string, { claims, ...weights }: FittedWeights): void {
  const concepts = split(weights, (name) => !isWord(name));
  const words = split(weights, (name, weight) => isWord(name) && Math.abs(weight) >= LEAST_WORD_WEIGHT);
  const spotting = { ...weights.spotting, sentence: concepts.sentence };
  writeFileSync(tables(dataDir), HEADER + stringify({ ...weights, spotting, stance: concepts.stance }));
  writeFileSync(claimTables(dataDir), CLAIMS_HEADER + stringify(claims));
  writeFileSync(vocabulary(dataDir), VOCABULARY_HEADER + stringify(words));
}
