import type { ClaimsIndex } from '../claims-index';
import type { RankedClaim } from '../mention';
import type { AnalysedArticle, Sentence } from './analyse';
import type { Weights } from './evidence';
import { CARRY_SENTENCES } from './features/parts';
import type { Postings } from './postings';
import { similarities } from './postings';
import type { Terms } from './terms';
import { addTerms } from './terms';

/** Cosine with each claim of what stands around a sentence. */
export interface ClaimContext {
  /** Of what goes before each sentence. */
  before: Float32Array[];
  page: Float32Array;
}

/** The sentences before count less the farther back they are. */
const CARRY_DECAY = 0.7;

/** @param weight how much a sentence counts for its neighbours: the probability that it is a mention */
export function claimContext(
  centroids: Postings,
  article: AnalysedArticle,
  weight: (at: number) => number,
): ClaimContext {
  const page: Terms = new Map(article.headline.terms);
  article.sentences.forEach(({ terms }, at) => {
    addTerms(page, terms, weight(at));
  });
  return {
    before: article.sentences.map((_, at) => {
      const carried: Terms = new Map();
      for (let back = 1; back <= CARRY_SENTENCES && at - back >= 0; back++) {
        addTerms(
          carried,
          (article.sentences[at - back] as Sentence).terms,
          CARRY_DECAY ** (back - 1) * weight(at - back),
        );
      }
      return similarities(centroids, carried);
    }),
    page: similarities(centroids, page),
  };
}

const MONTH_DAYS = 30.4;

/** Months from the claim's first month to the article's day; null where the page has no date. */
export function monthsSince(from: string, published: string | null): number | null {
  if (!published) return null;
  return (Date.parse(published) - Date.parse(`${from}-01`)) / 86_400_000 / MONTH_DAYS;
}

/** What is known of a claim before the sentence is read. */
export interface ClaimFacts {
  /** Months from the claim's first month to the article; null where the page has no date. */
  months: number | null;
  /** Nothing stands above it. */
  general: boolean;
  /** Number of statements on it. */
  statements: number;
}

export function factsOf(index: ClaimsIndex, id: string, published: string | null): ClaimFacts {
  const claim = index.claim(id);
  return {
    months: claim ? monthsSince(claim.from, published) : null,
    general: claim?.broader.length === 0,
    statements: index.statementsOn(id).length,
  };
}

/** Named evidence that a sentence speaks of a claim. */
export function claimFeatures(
  article: AnalysedArticle,
  context: ClaimContext,
  at: number,
  claim: number,
  { months, general, statements }: ClaimFacts,
): Map<string, number> {
  const found = new Map<string, number>();
  const nearness = article.sentences[at]?.near ?? new Float32Array();
  found.set('sentence', nearness[claim] ?? 0);
  found.set('before', context.before[at]?.[claim] ?? 0);
  found.set('headline', article.headline.near[claim] ?? 0);
  found.set('page', context.page[claim] ?? 0);
  found.set('statements', Math.log1p(statements) / 4);
  if (general) {
    found.set('general', 1);
    found.set('general*vague', 1 - Math.max(0, ...nearness));
  }
  if (months !== null) {
    if (months < -1.5) found.set('before-its-time', 1);
    else if (months < 3) found.set('new', 1);
    else if (months > 30) found.set('old', 1);
  }
  return found;
}

/** Claims of the index for one sentence, likeliest first; the scores add up to 1. */
export function rankClaims(
  index: ClaimsIndex,
  centroids: Postings,
  weights: Weights,
  article: AnalysedArticle,
  context: ClaimContext,
  at: number,
  published: string | null,
): RankedClaim[] {
  const scores = centroids.documents.map((id, number) => {
    let sum = 0;
    const found = claimFeatures(article, context, at, number, factsOf(index, id, published));
    for (const [name, value] of found) sum += (weights[name] ?? 0) * value;
    return sum;
  });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds
    .map((one, number) => ({ id: centroids.documents[number] as string, score: one / total }))
    .sort((a, b) => b.score - a.score);
}
