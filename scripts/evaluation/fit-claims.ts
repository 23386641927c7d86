import { claimFeatures, reportedOn } from '../../core/matching/claims';
import type { Weights } from '../../core/matching/evidence';
import type { LabelledMention, Matcher } from './labelled-mentions';
import { fitSoftmax } from './softmax-regression';

/** Chosen by cross-validation on the fitting half: see docs/decisions/0004-ranking-claims.md. */
const RIDGE = 0.0001;
/** The claim labelled first is the one meant; the others are right too. */
const FIRST_SHARE = 0.7;

function target(documents: string[], claims: string[]): number[] {
  const shared = (1 - FIRST_SHARE) / claims.length;
  return documents.map((id) => (claims.includes(id) ? shared : 0) + (id === claims[0] ? FIRST_SHARE : 0));
}

/** Fits the weights by which claims are ranked, on the sentences labelled as mentions. */
export function fitClaims({ knowledge, statements }: Matcher, mentions: LabelledMention[]): Weights {
  const { centroids } = knowledge;
  return fitSoftmax(
    mentions.map(({ label, at, evidence, scores }) => {
      const reported = reportedOn(centroids, statements, scores);
      return {
        candidates: centroids.documents.map((_, claim) => claimFeatures(evidence, reported, at, claim)),
        target: target(centroids.documents, label.claims ?? []),
      };
    }),
    RIDGE,
  );
}
