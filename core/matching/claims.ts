import type { ClaimsIndex } from '../claims-index';
import type { RankedClaim } from '../mention';
import type { AnalysedArticle, Knowledge, Sentence } from './analyse';
import type { Weights } from './evidence';
import { CARRY_SENTENCES } from './features/parts';
import type { Lexicon } from './lexicon';
import type { Postings } from './postings';
import { similarities } from './postings';
import { softmax } from './softmax';
import type { Statements } from './statement-facts';
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

const DAY_MS = 86_400_000;
const MONTH_DAYS = 30.4;
/** Statements from this long before the article to shortly after it are what it is likely to be about, in days. */
const RECENT_BEFORE = 45;
const RECENT_AFTER = 7;

/** What is known of a claim before the sentence is read. */
export interface ClaimFacts {
  /** Months from the claim's first month to the article; null where the page has no date. */
  months: number | null;
  /** Nothing stands above it. */
  general: boolean;
  /** Number of statements on it. */
  statements: number;
  /** Of these, about the time of the article. */
  recent: number;
}

/** Facts of every claim, in the order of the centroids. */
export function claimFacts(
  index: ClaimsIndex,
  { documents }: Postings,
  { days, positions: { starts, claims } }: Statements,
  published: string | null,
): ClaimFacts[] {
  const today = published ? Date.parse(published) : Number.NaN;
  const all = new Uint32Array(documents.length);
  const recent = new Uint32Array(documents.length);
  days.forEach((day, number) => {
    const since = (today - day) / DAY_MS;
    const isRecent = since <= RECENT_BEFORE && since >= -RECENT_AFTER;
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const claim = claims[at] as number;
      all[claim] = (all[claim] as number) + 1;
      if (isRecent) recent[claim] = (recent[claim] as number) + 1;
    }
  });
  return documents.map((id, number) => {
    const claim = index.claim(id);
    const from = claim ? Date.parse(`${claim.from}-01`) : Number.NaN;
    return {
      months: published && claim ? (today - from) / DAY_MS / MONTH_DAYS : null,
      general: claim?.broader.length === 0,
      statements: all[number] as number,
      recent: recent[number] as number,
    };
  });
}

/** For each claim the score of the statement on it that the sentence most likely reports, in the order of the centroids. */
export function reportedOn(
  { documents }: Postings,
  { positions: { starts, claims } }: Statements,
  scores: Float32Array,
): Float32Array {
  const best = new Float32Array(documents.length);
  scores.forEach((score, number) => {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      const claim = claims[at] as number;
      if (score > (best[claim] as number)) best[claim] = score;
    }
  });
  return best;
}

/** What a sentence and its surroundings are near to. */
export interface ClaimEvidence {
  article: AnalysedArticle;
  context: ClaimContext;
  facts: ClaimFacts[];
}

/** Named evidence that a sentence speaks of a claim. */
export function claimFeatures(
  { article, context, facts }: ClaimEvidence,
  reported: Float32Array,
  at: number,
  claim: number,
): Map<string, number> {
  const { months, general, statements, recent } = facts[claim] as ClaimFacts;
  const found = new Map<string, number>();
  const nearness = article.sentences[at]?.near ?? new Float32Array();
  found.set('sentence', nearness[claim] ?? 0);
  found.set('definition', article.sentences[at]?.nearDefinition[claim] ?? 0);
  found.set('before', context.before[at]?.[claim] ?? 0);
  found.set('headline', article.headline.near[claim] ?? 0);
  found.set('page', context.page[claim] ?? 0);
  found.set('statements', Math.log1p(statements) / 4);
  found.set('recent', Math.log1p(recent) / 4);
  found.set('reported', (reported[claim] ?? 0) / 4);
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

/** The fitted tables: what counts for every claim, and by claim what counts for this one; a new claim has none of its own. */
export interface ClaimWeights {
  shared: Weights;
  own: Record<string, Weights>;
}

/** There are many concepts, and each was seen with a claim seldom. */
const TOLD_SHARE = 0.2;
const HEADLINE_SHARE = 0.1;

/** What a sentence and its headline tell, whatever claim it speaks of: for or against each claim, that is fitted. */
export function toldFeatures(
  lexicon: Lexicon,
  { headline, sentences }: AnalysedArticle,
  at: number,
): [name: string, value: number][] {
  const told = [...(sentences[at]?.concepts ?? [])].filter((concept) => lexicon.roleOf.get(concept) !== 'speech');
  const above = [...headline.concepts].filter(
    (concept) => !['speech', 'field'].includes(lexicon.roleOf.get(concept) ?? ''),
  );
  return [
    ['bias', TOLD_SHARE],
    ...told.map((concept): [string, number] => [concept, TOLD_SHARE]),
    ...above.map((concept): [string, number] => [`headline:${concept}`, HEADLINE_SHARE]),
  ];
}

/** Claims of the index for one sentence, likeliest first; the scores add up to 1. */
export function rankClaims(
  { lexicon, centroids: { documents } }: Pick<Knowledge, 'lexicon' | 'centroids'>,
  { shared, own }: ClaimWeights,
  evidence: ClaimEvidence,
  reported: Float32Array,
  at: number,
): RankedClaim[] {
  const told = toldFeatures(lexicon, evidence.article, at);
  const scores = documents.map((id, claim) => {
    let sum = 0;
    for (const [name, value] of claimFeatures(evidence, reported, at, claim)) sum += (shared[name] ?? 0) * value;
    const weights = own[id];
    if (weights) for (const [name, value] of told) sum += (weights[name] ?? 0) * value;
    return sum;
  });
  return Array.from(softmax(scores), (score, number) => ({ id: documents[number] as string, score })).sort(
    (a, b) => b.score - a.score,
  );
}
