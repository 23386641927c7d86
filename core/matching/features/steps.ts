import type { Features } from './parts';

/**
 * Evidence that comes in degrees weighs in steps: "a little near" and "very near" each have a weight of their own,
 * so that the sum can follow any shape and stay a table to read.
 */
export type Steps = Record<string, number[]>;

const NEARNESS = [0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.36];
const QUARTERS = [0.25, 0.5, 0.75];
const PROBABILITIES = [0.1, 0.3, 0.5, 0.7, 0.9];
const SHARES = [0.1, 0.2, 0.3, 0.45, 0.6];

export const OWN_STEPS: Steps = {
  near: NEARNESS,
  'near+topic': NEARNESS,
  'near-definition': NEARNESS,
  'near-definition+topic': NEARNESS,
  'near-headline': [0.2, 0.4, 0.6, 0.8, 0.9],
  'headline:shared': [0.2, 0.4, 0.6, 0.8],
  'headline:shared+topic': [0.2, 0.4, 0.6, 0.8],
  'topic+thing': QUARTERS,
  'topic+stance': QUARTERS,
  'carried:topic': QUARTERS,
};

export const PAGE_STEPS: Steps = {
  first: [-3, -2, -1, 0, 1, 2, 3],
  headline: PROBABILITIES,
  before: PROBABILITIES,
  'before-2': PROBABILITIES,
  after: PROBABILITIES,
  'after-2': PROBABILITIES,
  'same-block*before': PROBABILITIES,
  surest: [0.3, 0.5, 0.7, 0.85, 0.95],
  share: [0.05, 0.15, 0.3, 0.45, 0.6, 0.75],
  'page-dprk': SHARES,
  'page-russia': SHARES,
  'near-lead': [0.05, 0.1, 0.15, 0.2, 0.3],
};

/** Adds a feature for each step that a value reaches. */
export function withSteps(found: Features, steps: Steps): Features {
  const stepped: Features = new Map(found);
  for (const [name, thresholds] of Object.entries(steps)) {
    const value = found.get(name);
    if (value === undefined) continue;
    for (const threshold of thresholds) if (value >= threshold) stepped.set(`${name}>${threshold}`, 1);
  }
  return stepped;
}
