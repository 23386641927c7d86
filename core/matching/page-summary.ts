import type { AnalysedArticle, Sentence } from './analyse';
import { namesDprk, namesRussia, pageNames } from './features/parts';

/** Less sure sentences do not say what a page is about. */
const LEADS_FROM = 0.3;
const SURE_FROM = 0.5;
const MOST_LEADS = 2;

/** What the second pass asks of a page, added up once for all its sentences. */
export interface PageSummary {
  article: AnalysedArticle;
  /** Log-odds of every sentence from the first pass, in reading order. */
  first: number[];
  /** The same as probabilities. */
  sure: number[];
  headline: number;
  /** Shares of the sentences that name a party. */
  dprk: number;
  russia: number;
  /** Whether the page, headline included, names a party at all. */
  namesDprk: boolean;
  namesRussia: boolean;
  /** Number of sentences that are more likely mentions than not. */
  countSure: number;
  /** The two surest probabilities, the surest first. */
  surest: [number, number];
  /** For each claim, how near the sure sentences are to it. */
  nearness: Float64Array;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const leads = (sure: number): number => (sure >= LEADS_FROM ? sure : 0);

export function summarise(article: AnalysedArticle, first: number[], headline: number): PageSummary {
  const { sentences } = article;
  const sure = first.map(logistic);
  const nearness = new Float64Array(article.headline.near.length);
  let surest: [number, number] = [0, 0];
  sentences.forEach(({ near }, at) => {
    const own = sure[at] ?? 0;
    if (own > surest[0]) surest = [own, surest[0]];
    else if (own > surest[1]) surest = [surest[0], own];
    if (leads(own) > 0) {
      near.forEach((cosine, claim) => {
        nearness[claim] = (nearness[claim] ?? 0) + own * cosine;
      });
    }
  });
  return {
    article,
    first,
    sure,
    headline: logistic(headline),
    dprk: sentences.filter(namesDprk).length / sentences.length,
    russia: sentences.filter(namesRussia).length / sentences.length,
    namesDprk: pageNames([article.headline, ...sentences], 'dprk'),
    namesRussia: pageNames([article.headline, ...sentences], 'russia'),
    countSure: sure.filter((p) => p > SURE_FROM).length,
    surest,
    nearness,
  };
}

/** How sure the page is without one of its sentences. */
export function others(
  { sure, countSure, surest }: PageSummary,
  at: number,
): { sure: number; share: number; surest: number } {
  const own = sure[at] ?? 0;
  const rest = sure.length - 1;
  const count = countSure - (own > SURE_FROM ? 1 : 0);
  return { sure: count, share: rest > 0 ? count / rest : 0, surest: own === surest[0] ? surest[1] : surest[0] };
}

/** How near a sentence is to what the rest of the page is most about. */
export function nearLead({ article, sure, nearness }: PageSummary, at: number): number {
  const { near } = article.sentences[at] as Sentence;
  const own = leads(sure[at] ?? 0);
  const rest = Array.from(nearness, (sum, claim) => ({ claim, sum: sum - own * (near[claim] ?? 0) }));
  const lead = rest
    .filter(({ sum }) => sum > 1e-9)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST_LEADS);
  return lead.reduce((nearest, { claim }) => Math.max(nearest, near[claim] ?? 0), 0);
}
