import type { RankedClaim } from '../mention';
import type { Stance } from '../model';
import { STANCES } from '../stances';
import type { Weights } from './evidence';
import { softmax } from './softmax';
import type { Statements } from './statement-facts';

/** A number for each stance. */
export type ByStance<Value> = Record<Stance, Value>;

/** Additive evidence for each stance; `on-record` weighs the logarithm of the share that it has on record. */
export type StanceWeights = ByStance<Weights>;

export const byStance = <Value>(of: (stance: Stance) => Value): ByStance<Value> =>
  Object.fromEntries(STANCES.map((stance) => [stance, of(stance)])) as ByStance<Value>;

/** How fast a statement that has less in common with the passage counts for less: 1 would let the first alone decide. */
const SHARPNESS = 0.5;
/** Nobody having taken a stance yet does not mean that nobody will. */
const UNSEEN_SHARE = 0.02;

/**
 * What those took as their stance who the passage may report: shares of the statements on the claims that it is taken
 * for, each by how much it has in common with the passage.
 * @param scores of the statements, as log-odds
 * @param claims all that are in question, with their probabilities
 */
export function stancesOnRecord({ facts }: Statements, scores: Float32Array, claims: RankedClaim[]): ByStance<number> {
  const likely = new Map(claims.map(({ id, score }) => [id, score]));
  const alike = softmax(scores.map((score) => SHARPNESS * score));
  const sums = byStance(() => 0);
  let total = 0;
  facts.forEach(({ statement }, number) => {
    for (const { claim, stance } of statement.positions) {
      const share = (likely.get(claim) ?? 0) * (alike[number] as number);
      sums[stance] += share;
      total += share;
    }
  });
  return byStance((stance) => (total === 0 ? 0 : sums[stance] / total));
}

/** The evidence for one stance: what the sentence shows, and what is on record. */
export const evidenceFor = (
  features: Map<string, number>,
  onRecord: ByStance<number>,
  stance: Stance,
): Map<string, number> => new Map(features).set('on-record', Math.log(onRecord[stance] + UNSEEN_SHARE));

/** Probability of each stance that a mention may report. */
export function stanceProbabilities(
  weights: StanceWeights,
  features: Map<string, number>,
  onRecord: ByStance<number>,
): ByStance<number> {
  const shares = softmax(
    STANCES.map((stance) => {
      let sum = 0;
      for (const [name, value] of evidenceFor(features, onRecord, stance)) sum += (weights[stance][name] ?? 0) * value;
      return sum;
    }),
  );
  return byStance((stance) => shares[STANCES.indexOf(stance)] as number);
}

export const likeliest = (stances: ByStance<number>): Stance =>
  STANCES.reduce((best, stance) => (stances[stance] > stances[best] ? stance : best));
