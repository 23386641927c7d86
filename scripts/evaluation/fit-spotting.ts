import type { AnalysedArticle, Knowledge } from '../../core/matching/analyse';
import { analyse } from '../../core/matching/analyse';
import type { SpottingWeights, Weights } from '../../core/matching/evidence';
import { firstEvidence, score, secondEvidence } from '../../core/matching/evidence';
import type { Features } from '../../core/matching/features';
import { features } from '../../core/matching/features';
import { namesBothParties } from '../../core/matching/features/parts';
import { summarise } from '../../core/matching/page-summary';
import { fitLogistic } from './logistic-regression';
import type { Passage } from './passages';
import { asArticle } from './passages';

const FOLDS = 5;
/** Chosen by cross-validation on the fitting half: see docs/decisions/0003-spotting.md. */
const SENTENCE_RIDGE = 1;
const PAGE_RIDGE = 1;

interface Prepared {
  article: AnalysedArticle;
  features: Features[];
  headline: Features;
  labels: boolean[];
}

function prepare(knowledge: Knowledge, passage: Passage): Prepared {
  const { article, labels } = asArticle(passage);
  const analysed = analyse(knowledge, article);
  return {
    article: analysed,
    features: analysed.sentences.map((_, at) => features(knowledge.lexicon, analysed, at)),
    headline: firstEvidence(features(knowledge.lexicon, analysed, 'headline')),
    labels: analysed.sentences.map(({ block, start, end }) =>
      labels.some((label) => label.mention && label.block === block && label.start < end && start < label.end),
    ),
  };
}

const sentenceExamples = (prepared: Prepared[]) =>
  prepared.flatMap(({ features: list, labels }) =>
    list.map((found, at) => ({ features: firstEvidence(found), label: labels[at] as boolean })),
  );

function pageExamples(weights: Weights, { article, features: list, headline, labels }: Prepared) {
  const first = list.map((found) => score(weights, firstEvidence(found)));
  const page = summarise(article, first, score(weights, headline));
  return list.map((found, at) => ({ features: secondEvidence(page, found, at), label: labels[at] as boolean }));
}

/**
 * Fits both tables. The page's table sees the first pass only as it is on articles it was not fitted on
 * (cross-fitting), or it would trust the first pass too much.
 */
export function fitSpotting(knowledge: Knowledge, passages: Passage[]): SpottingWeights {
  // The spotter answers for the rest without weighing anything.
  const prepared = passages
    .map((passage) => prepare(knowledge, passage))
    .filter(({ article }) => namesBothParties(article));
  const page = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = prepared.filter((_, index) => index % FOLDS !== fold);
    const weights = fitLogistic(sentenceExamples(rest), SENTENCE_RIDGE);
    for (const held of prepared.filter((_, index) => index % FOLDS === fold)) page.push(...pageExamples(weights, held));
  }
  return {
    sentence: fitLogistic(sentenceExamples(prepared), SENTENCE_RIDGE),
    page: fitLogistic(page, PAGE_RIDGE),
  };
}
