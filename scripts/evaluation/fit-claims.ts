import type { ClaimWeights } from '../../core/matching/claims';
import { claimFeatures, reportedOn, toldFeatures } from '../../core/matching/claims';
import type { Weights } from '../../core/matching/evidence';
import type { LabelledMention, Matcher } from './labelled-mentions';
import { fitSoftmax } from './softmax-regression';

/** Chosen by cross-validation on the fitting half: see docs/decisions/0004-ranking-claims.md. */
const RIDGE = 0.0001;
/** The claim labelled first is the one meant; the others are right too. */
const FIRST_SHARE = 0.7;
/** Smaller weights change no ranking. */
const LEAST_OWN_WEIGHT = 0.25;

function target(documents: string[], claims: string[]): number[] {
  const shared = (1 - FIRST_SHARE) / claims.length;
  return documents.map((id) => (claims.includes(id) ? shared : 0) + (id === claims[0] ? FIRST_SHARE : 0));
}

const ofClaim = (id: string, name = ''): string => `${id} ${name}`;

const part = (weights: Weights, keeps: (name: string, weight: number) => boolean): [name: string, weight: number][] =>
  Object.entries(weights).filter(([name, weight]) => keeps(name, weight));

/** Fits the weights by which claims are ranked, on the sentences labelled as mentions. */
export function fitClaims({ knowledge, statements }: Matcher, mentions: LabelledMention[]): ClaimWeights {
  const { lexicon, centroids } = knowledge;
  const { documents } = centroids;
  const fitted = fitSoftmax(
    mentions.map(({ label, at, evidence, scores }) => {
      const reported = reportedOn(centroids, statements, scores);
      const told = toldFeatures(lexicon, evidence.article, at);
      return {
        candidates: documents.map((id, claim) => {
          const features = claimFeatures(evidence, reported, at, claim);
          for (const [name, value] of told) features.set(ofClaim(id, name), value);
          return features;
        }),
        target: target(documents, label.claims ?? []),
      };
    }),
    RIDGE,
  );
  const own = documents.map((id): [string, Weights] => [
    id,
    Object.fromEntries(
      part(fitted, (name, weight) => name.startsWith(ofClaim(id)) && Math.abs(weight) >= LEAST_OWN_WEIGHT).map(
        ([name, weight]) => [name.slice(ofClaim(id).length), weight],
      ),
    ),
  ]);
  return {
    shared: Object.fromEntries(part(fitted, (name) => !name.includes(' '))),
    own: Object.fromEntries(own.filter(([, weights]) => Object.keys(weights).length > 0)),
  };
}
