import type { AnalysedArticle, Sentence } from './analyse';
import type { Features } from './features';
import { features, vocabulary } from './features';
import { OWN_STEPS, PAGE_STEPS, withSteps } from './features/steps';
import type { Lexicon } from './lexicon';
import { pageFeatures } from './page-features';
import { logistic, summarise } from './page-summary';

/** Additive evidence: the logarithm of the odds is the bias plus the weight of each feature found. */
export type Weights = Record<string, number>;

/** Additive evidence of which some counts only together: the weight of a pair is added where both are found. */
export interface PairedWeights {
  alone: Weights;
  /** By the first of the pair, which comes first by name, then by the second. */
  pairs: Record<string, Weights>;
}

/** The fitted tables: one for a sentence with what it carries over, one for what its page adds. */
export interface SpottingWeights {
  sentence: Weights;
  page: PairedWeights;
}

/** Log-odds of a set of features. */
export function score(weights: Weights, found: Features): number {
  let sum = weights.bias ?? 0;
  for (const [name, value] of found) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** Log-odds of a set of features, each of which counts by being there. */
export function pairedScore({ alone, pairs }: PairedWeights, found: Features): number {
  let sum = alone.bias ?? 0;
  for (const name of found.keys()) {
    sum += alone[name] ?? 0;
    const seconds = pairs[name];
    if (seconds) for (const second in seconds) if (found.has(second)) sum += seconds[second] as number;
  }
  return sum;
}

/** What the first pass weighs: the sentence with what it carries over, and its words. */
export function firstEvidence(own: Features, sentence: Sentence): Features {
  const evidence = withSteps(own, OWN_STEPS);
  for (const [name, value] of vocabulary(sentence)) evidence.set(name, value);
  return evidence;
}

/** What the second pass weighs: the sentence without its words, and what the page adds, told apart by a prefix. */
export function secondEvidence(own: Features, ofPage: Features): Features {
  const evidence = withSteps(own, OWN_STEPS);
  for (const [name, value] of withSteps(ofPage, PAGE_STEPS)) evidence.set(`page:${name}`, value);
  return evidence;
}

/** What the second pass weighs for every sentence of an article, given the first pass's table. */
export function pageEvidence(lexicon: Lexicon, weights: Weights, article: AnalysedArticle): Features[] {
  const own = article.sentences.map((_, at) => features(lexicon, article, at));
  const first = own.map((found, at) => score(weights, firstEvidence(found, article.sentences[at] as Sentence)));
  const headline = score(weights, firstEvidence(features(lexicon, article, 'headline'), article.headline));
  const page = summarise(article, first, headline);
  return own.map((found, at) => secondEvidence(found, pageFeatures(page, found, at)));
}

/** Probability, 0 to 1, that each sentence of an article is a mention. */
export function probabilities(lexicon: Lexicon, weights: SpottingWeights, article: AnalysedArticle): number[] {
  return pageEvidence(lexicon, weights.sentence, article).map((found) => logistic(pairedScore(weights.page, found)));
}
