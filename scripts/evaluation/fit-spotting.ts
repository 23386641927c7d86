import type { AnalysedArticle, Knowledge } from '../../core/matching/analyse';
import { analyse } from '../../core/matching/analyse';
import type { SpottingWeights } from '../../core/matching/evidence';
import { firstEvidence, pageEvidence } from '../../core/matching/evidence';
import { features } from '../../core/matching/features';
import type { Boosting } from './boosted-pairs';
import { fitPairs } from './boosted-pairs';
import type { Example } from './logistic-regression';
import { fitLogistic } from './logistic-regression';
import type { Passage } from './passages';
import { asArticle } from './passages';

const FOLDS = 5;
/** Chosen by cross-validation on the fitting half: see docs/decisions/0003-spotting.md. */
const SENTENCE_RIDGE = 2;
const PAGE: Boosting = { rounds: 1000, rate: 0.1, ridge: 10, least: 20 };

interface Prepared {
  article: AnalysedArticle;
  /** What the first pass sees of each sentence. */
  first: Example[];
  labels: boolean[];
}

function prepare(knowledge: Knowledge, passage: Passage): Prepared {
  const { article, labels: labelled } = asArticle(passage);
  const analysed = analyse(knowledge, article);
  const labels = analysed.sentences.map(({ block, start, end }) =>
    labelled.some((label) => label.mention && label.block === block && label.start < end && start < label.end),
  );
  const first = analysed.sentences.map((sentence, at) => ({
    features: firstEvidence(features(knowledge.lexicon, analysed, at), sentence),
    label: labels[at] as boolean,
  }));
  return { article: analysed, first, labels };
}

/**
 * Fits both tables. The page's table sees the first pass only as it is on articles it was not fitted on
 * (cross-fitting), or it would trust the first pass too much.
 */
export function fitSpotting(knowledge: Knowledge, passages: Passage[]): SpottingWeights {
  const prepared = passages.map((passage) => prepare(knowledge, passage));
  const fitFirst = (some: Prepared[]) =>
    fitLogistic(
      some.flatMap(({ first }) => first),
      SENTENCE_RIDGE,
    );
  const second: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitFirst(prepared.filter((_, index) => index % FOLDS !== fold));
    for (const { article, labels } of prepared.filter((_, index) => index % FOLDS === fold)) {
      pageEvidence(knowledge.lexicon, weights, article).forEach((found, at) => {
        second.push({ features: found, label: labels[at] as boolean });
      });
    }
  }
  return { sentence: fitFirst(prepared), page: fitPairs(second, PAGE) };
}
