import type { ClaimsIndex } from '../../core/claims-index';
import type { Knowledge } from '../../core/matching/analyse';
import { analyse } from '../../core/matching/analyse';
import { statementPostings } from '../../core/matching/centroids';
import { claimContext, claimFacts, claimFeatures, reportedOn } from '../../core/matching/claims';
import type { SpottingWeights, Weights } from '../../core/matching/evidence';
import { probabilities } from '../../core/matching/evidence';
import { openStatements } from '../../core/matching/statement-facts';
import { statementScores } from '../../core/matching/statements';
import type { Passage } from './passages';
import { asArticle } from './passages';
import type { Choice } from './softmax-regression';
import { fitSoftmax } from './softmax-regression';

const RIDGE = 0.0005;
/** The claim labelled first is the one meant; the others are right too. */
const FIRST_SHARE = 0.7;

function target(documents: string[], claims: string[]): number[] {
  const shared = (1 - FIRST_SHARE) / claims.length;
  return documents.map((id) => (claims.includes(id) ? shared : 0) + (id === claims[0] ? FIRST_SHARE : 0));
}

/** Fits the weights by which claims are ranked, on the sentences labelled as mentions. */
export function fitClaims(
  knowledge: Knowledge,
  index: ClaimsIndex,
  spotting: SpottingWeights,
  passages: Passage[],
): Weights {
  const { lexicon, centroids } = knowledge;
  const statements = openStatements(index, statementPostings(lexicon, index.statements));
  const choices: Choice[] = [];
  for (const passage of passages) {
    const { article, labels } = asArticle(passage);
    const analysed = analyse(knowledge, article);
    const sure = probabilities(lexicon, spotting, analysed);
    const evidence = {
      article: analysed,
      context: claimContext(centroids, analysed, (at) => sure[at] ?? 0),
      facts: claimFacts(index, centroids, statements, article.published),
    };
    for (const label of labels) {
      if (!label.mention || !label.claims?.length) continue;
      const at = analysed.sentences.findIndex(
        ({ block, start, end }) => block === label.block && start < label.end && label.start < end,
      );
      if (at < 0) continue;
      const reported = reportedOn(centroids, statements, statementScores(statements, analysed, at, article.published));
      choices.push({
        candidates: centroids.documents.map((_, claim) => claimFeatures(evidence, reported, at, claim)),
        target: target(centroids.documents, label.claims),
      });
    }
  }
  return fitSoftmax(choices, RIDGE);
}
