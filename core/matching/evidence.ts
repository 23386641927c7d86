import type { AnalysedArticle } from './analyse';
import type { Features } from './features';
import { features } from './features';
import { namesDprk, namesRussia } from './features/parts';
import { OWN_STEPS, PAGE_STEPS, withSteps } from './features/steps';
import type { Lexicon } from './lexicon';

/** Additive evidence: the logarithm of the odds is the bias plus the weight of each feature found. */
export type Weights = Record<string, number>;

/** The fitted tables: one for a sentence with what it carries over, one for what its page adds. */
export interface SpottingWeights {
  sentence: Weights;
  page: Weights;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds of a set of features. */
export function score(weights: Weights, found: Features): number {
  let sum = weights.bias ?? 0;
  for (const [name, value] of found) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** Bounds a log-odds, so that one very sure sentence does not drown a page. */
const bounded = (x: number): number => Math.max(-4, Math.min(4, x)) / 4;

/** What the rest of the page is most about: the claims nearest to its surest other sentences. */
function leadClaims(article: AnalysedArticle, first: number[], at: number): number[] {
  const sums = new Map<number, number>();
  article.sentences.forEach(({ near }, other) => {
    const sure = other === at ? 0 : logistic(first[other] ?? -9);
    if (sure < 0.3) return;
    near.forEach((cosine, claim) => {
      sums.set(claim, (sums.get(claim) ?? 0) + sure * cosine);
    });
  });
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([claim]) => claim);
}

/**
 * What the page adds in the second pass: how sure the sentences around are, and how much of the page is about it.
 * @param first log-odds of every sentence from the first pass, in reading order
 */
function pageFeatures(
  article: AnalysedArticle,
  first: number[],
  headline: number,
  own: Features,
  at: number,
): Features {
  const found: Features = new Map();
  const set = (name: string, value: number) => {
    if (value !== 0) found.set(name, value);
  };
  const others = first.filter((_, index) => index !== at).map(logistic);
  const sure = others.filter((p) => p > 0.5).length;
  const before = logistic(first[at - 1] ?? -9);
  const after = logistic(first[at + 1] ?? -9);
  set('first', bounded(first[at] as number) * 4);
  set('before', before);
  set('before-2', logistic(first[at - 2] ?? -9));
  set('after', after);
  set('headline', logistic(headline));
  set('share', others.length > 0 ? sure / others.length : 0);
  set('any-sure', sure > 0 ? 1 : 0);
  set('surest', Math.max(0, ...others));
  const { near } = article.sentences[at] as AnalysedArticle['sentences'][number];
  const lead = leadClaims(article, first, at);
  set(
    'near-lead',
    lead.reduce((sum, claim) => Math.max(sum, near[claim] ?? 0), 0),
  );
  const count = article.sentences.length;
  set('page-dprk', article.sentences.filter(namesDprk).length / count);
  set('page-russia', article.sentences.filter(namesRussia).length / count);
  set('nothing-told', own.get('nothing-told') ?? 0);
  set('party:none', own.get('party:none') ?? 0);
  const density = others.length > 0 ? sure / others.length : 0;
  for (const part of ['thing', 'act', 'stance', 'complete', 'short', 'named', 'nothing-told', 'party:both']) {
    set(`share*${part}`, density * (own.get(part) ?? 0));
  }
  const incomplete = own.has('party:both') ? 0 : 1;
  set('incomplete*before', incomplete * before);
  set('incomplete*share', others.length > 0 ? (incomplete * sure) / others.length : 0);
  set('incomplete*none', incomplete * (sure === 0 ? 1 : 0));
  return found;
}

/** What the first pass weighs: the sentence with what it carries over. */
export const firstEvidence = (own: Features): Features => withSteps(own, OWN_STEPS);

/** What the second pass weighs: the same, and what the page adds, told apart by a prefix. */
export function secondEvidence(
  article: AnalysedArticle,
  first: number[],
  headline: number,
  own: Features,
  at: number,
): Features {
  const evidence = firstEvidence(own);
  for (const [name, value] of withSteps(pageFeatures(article, first, headline, own, at), PAGE_STEPS)) {
    evidence.set(`page:${name}`, value);
  }
  return evidence;
}

/** Probability, 0 to 1, that each sentence of an article is a mention. */
export function probabilities(lexicon: Lexicon, weights: SpottingWeights, article: AnalysedArticle): number[] {
  const own = article.sentences.map((_, at) => features(lexicon, article, at));
  const first = own.map((found) => score(weights.sentence, firstEvidence(found)));
  const headline = score(weights.sentence, firstEvidence(features(lexicon, article, 'headline')));
  return own.map((found, at) => logistic(score(weights.page, secondEvidence(article, first, headline, found, at))));
}
