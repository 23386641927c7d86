import type { AnalysedArticle } from './analyse';
import type { Features } from './features';
import { features } from './features';
import { OWN_STEPS, PAGE_STEPS, withSteps } from './features/steps';
import type { Lexicon } from './lexicon';
import type { PageSummary } from './page-summary';
import { logistic, nearLead, others, summarise } from './page-summary';

/** Additive evidence: the logarithm of the odds is the bias plus the weight of each feature found. */
export type Weights = Record<string, number>;

/** The fitted tables: one for a sentence with what it carries over, one for what its page adds. */
export interface SpottingWeights {
  sentence: Weights;
  page: Weights;
}

/** Log-odds of a set of features. */
export function score(weights: Weights, found: Features): number {
  let sum = weights.bias ?? 0;
  for (const [name, value] of found) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** Bounds a log-odds, so that one very sure sentence does not drown a page. */
const bounded = (x: number): number => Math.max(-4, Math.min(4, x)) / 4;

const SHARED = ['thing', 'act', 'stance', 'complete', 'short', 'named', 'nothing-told', 'party:both'];

/** What the page adds in the second pass: how sure the sentences around are, and how much of the page is about it. */
function pageFeatures(page: PageSummary, own: Features, at: number): Features {
  const { sure, share, surest } = others(page, at);
  const before = page.sure[at - 1] ?? 0;
  const incomplete = own.has('party:both') ? 0 : 1;
  const named: [name: string, value: number][] = [
    ['first', bounded(page.first[at] as number) * 4],
    ['before', before],
    ['before-2', page.sure[at - 2] ?? 0],
    ['after', page.sure[at + 1] ?? 0],
    ['headline', page.headline],
    ['share', share],
    ['any-sure', Number(sure > 0)],
    ['surest', surest],
    ['near-lead', nearLead(page, at)],
    ['page-dprk', page.dprk],
    ['page-russia', page.russia],
    ['nothing-told', own.get('nothing-told') ?? 0],
    ['party:none', own.get('party:none') ?? 0],
    ...SHARED.map((part): [string, number] => [`share*${part}`, share * (own.get(part) ?? 0)]),
    ['incomplete*before', incomplete * before],
    ['incomplete*share', incomplete * share],
    ['incomplete*none', incomplete * Number(sure === 0)],
  ];
  return new Map(named.filter(([, value]) => value !== 0));
}

/** What the first pass weighs: the sentence with what it carries over. */
export const firstEvidence = (own: Features): Features => withSteps(own, OWN_STEPS);

/** What the second pass weighs: the same, and what the page adds, told apart by a prefix. */
export function secondEvidence(page: PageSummary, own: Features, at: number): Features {
  const evidence = firstEvidence(own);
  for (const [name, value] of withSteps(pageFeatures(page, own, at), PAGE_STEPS)) evidence.set(`page:${name}`, value);
  return evidence;
}

/** Probability, 0 to 1, that each sentence of an article is a mention. */
export function probabilities(lexicon: Lexicon, weights: SpottingWeights, article: AnalysedArticle): number[] {
  const own = article.sentences.map((_, at) => features(lexicon, article, at));
  const first = own.map((found) => score(weights.sentence, firstEvidence(found)));
  const headline = score(weights.sentence, firstEvidence(features(lexicon, article, 'headline')));
  const page = summarise(article, first, headline);
  return own.map((found, at) => logistic(score(weights.page, secondEvidence(page, found, at))));
}
