import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { MatchingFile } from '../../core/matching/spotter';

/** The fitted tables and the thresholds, as `data/matching/weights.yaml` holds them. */
export type FittedWeights = Pick<MatchingFile, 'thresholds' | 'spotting' | 'claims'>;

const path = (dataDir: string): string => join(dataDir, 'matching', 'weights.yaml');

const HEADER = `# Fitted on the fitting half of tests/evaluation by \`npm run fit\`; do not edit by hand.
# thresholds: probabilities from which a passage is marked, or offered as possibly related
# spotting:   additive evidence, in log-odds: a sentence with what it carries over, then what its page adds
# claims:     how much each closeness counts when claims are ranked
`;

export const readWeights = (dataDir: string): FittedWeights =>
  parse(readFileSync(path(dataDir), 'utf8')) as FittedWeights;

export function writeWeights(dataDir: string, weights: FittedWeights): void {
  writeFileSync(path(dataDir), HEADER + stringify(weights));
}
