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
 * @param documents ids of the claims in the order of the centroids
 * @param scores of the statements, as log-odds
 * @param ranked all claims that are in question, with their probabilities
 */
export function stancesOnRecord(
  { positions: { starts, claims, stances } }: Statements,
  documents: string[],
  scores: Float32Array,
  ranked: RankedClaim[],
): ByStance<number> {
  const shares = new Map(ranked.map(({ id, score }) => [id, score]));
  const likely = Float64Array.from(documents, (id) => shares.get(id) ?? 0);
  const sums = new Float64Array(STANCES.length);
  let total = 0;
  softmax(scores.map((score) => SHARPNESS * score)).forEach((alike, number) => {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const share = (likely[claims[at] as number] as number) * alike;
      const stance = stances[at] as number;
      sums[stance] = (sums[stance] as number) + share;
      total += share;
    }
  });
  return byStance((stance) => (total === 0 ? 0 : (sums[STANCES.indexOf(stance)] as number) / total));
}

const ON_RECORD = 'on-record';
const onRecordEvidence = (share: number): number => Math.log(share + UNSEEN_SHARE);

/** The evidence for one stance: what the sentence shows, and what is on record. */
export const evidenceFor = (
  features: Map<string, number>,
  onRecord: ByStance<number>,
  stance: Stance,
): Map<string, number> => new Map(features).set(ON_RECORD, onRecordEvidence(onRecord[stance]));

/** Probability of each stance that a mention may report. */
export function stanceProbabilities(
  weights: StanceWeights,
  features: Map<string, number>,
  onRecord: ByStance<number>,
): ByStance<number> {
  const shares = softmax(
    STANCES.map((stance) => {
      const own = weights[stance];
      let sum = (own[ON_RECORD] ?? 0) * onRecordEvidence(onRecord[stance]);
      for (const [name, value] of features) sum += (own[name] ?? 0) * value;
      return sum;
    }),
  );
  return byStance((stance) => shares[STANCES.indexOf(stance)] as number);
}

export const likeliest = (stances: ByStance<number>): Stance =>
  STANCES.reduce((best, stance) => (stances[stance] > stances[best] ? stance : best));
