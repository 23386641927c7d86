import type { ClaimsIndex } from '../../core/claims-index';
import type { Knowledge } from '../../core/matching/analyse';
import { analyse } from '../../core/matching/analyse';
import type { ClaimEvidence } from '../../core/matching/claims';
import { claimContext, claimFacts } from '../../core/matching/claims';
import type { SpottingWeights } from '../../core/matching/evidence';
import { probabilities } from '../../core/matching/evidence';
import type { Statements } from '../../core/matching/statement-facts';
import type { StatementWeights } from '../../core/matching/statements';
import { statementReader, statementScores } from '../../core/matching/statements';
import type { LabelledRange, Passage } from './passages';
import { asArticle } from './passages';

/** A sentence labelled as a mention, with what the matcher knows of it before it ranks claims. */
export interface LabelledMention {
  passage: Passage;
  label: LabelledRange;
  /** Index into the article's sentences. */
  at: number;
  evidence: ClaimEvidence;
  /** Of the statements, as log-odds. */
  scores: Float32Array;
}

/** What the matcher ranks with; the weights are those that are fitted already. */
export interface Matcher {
  knowledge: Knowledge;
  index: ClaimsIndex;
  statements: Statements;
  spotting: SpottingWeights;
  reported: StatementWeights;
}

export function labelledMentions(matcher: Matcher, passages: Passage[]): LabelledMention[] {
  const { knowledge, index, statements, spotting, reported } = matcher;
  return passages.flatMap((passage) => {
    const { article, labels } = asArticle(passage);
    const analysed = analyse(knowledge, article);
    const sure = probabilities(knowledge.lexicon, spotting, analysed);
    const evidence = {
      article: analysed,
      context: claimContext(knowledge.centroids, analysed, (at) => sure[at] ?? 0),
      facts: claimFacts(index, knowledge.centroids, statements, article.published),
    };
    const inCommon = statementReader(statements, analysed, article.published);
    return labels.flatMap((label): LabelledMention[] => {
      if (!label.mention || !label.claims?.length) return [];
      const at = analysed.sentences.findIndex(
        ({ block, start, end }) => block === label.block && start < label.end && label.start < end,
      );
      if (at < 0) return [];
      const scores = statementScores(statements, reported, inCommon(at));
      return [{ passage, label, at, evidence, scores }];
    });
  });
}
