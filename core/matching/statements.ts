import type { RankedClaim } from '../mention';
import type { Stance } from '../model';
import type { AnalysedArticle, Sentence } from './analyse';
import { similarities } from './postings';
import type { StatementFacts, Statements } from './statement-facts';

const MOST_STATEMENTS = 5;
/** Below this nothing tells that the passage reports this statement rather than another. */
const LEAST_SCORE = 1.2;
const DAY_MS = 86_400_000;
/** "He said" goes with somebody named so many sentences back at most. */
const NAMED_BEFORE_SENTENCES = 2;

/** What speaks for a passage reporting a statement, in points; a named speaker with the right stance is enough. */
const POINTS = {
  sameWords: 2.5,
  similarity: 4,
  namedHere: 1.2,
  namedBefore: 0.5,
  country: 0.5,
  stance: 0.8,
  firstClaim: 0.6,
  otherClaim: 0.3,
  sameWeek: 0.7,
  sameMonth: 0.3,
  later: -0.8,
};

function datePoints({ day }: StatementFacts, published: string | null): number {
  if (!published) return 0;
  const days = (Date.parse(published) - day) / DAY_MS;
  if (days < -1) return POINTS.later;
  if (days <= 7) return POINTS.sameWeek;
  return days <= 31 ? POINTS.sameMonth : 0;
}

/** How much speaks for a sentence reporting each statement, whatever claim and stance it is taken for. */
export function statementScores(
  { facts, postings, printing }: Statements,
  article: AnalysedArticle,
  at: number,
  published: string | null,
): Float32Array {
  const sentence = article.sentences[at] as Sentence;
  const before = article.sentences.slice(Math.max(0, at - NAMED_BEFORE_SENTENCES), at);
  const close = similarities(postings, sentence.terms);
  const printed = printing(sentence.words);
  return Float32Array.from(facts, (one, number) => {
    let score = POINTS.similarity * (close[number] ?? 0) + datePoints(one, published);
    if (printed.has(number)) score += POINTS.sameWords;
    if (one.names.some((name) => sentence.concepts.has(name))) score += POINTS.namedHere;
    else if (one.names.some((name) => before.some(({ concepts }) => concepts.has(name)))) score += POINTS.namedBefore;
    if (one.countries.some((country) => sentence.concepts.has(country))) score += POINTS.country;
    return score;
  });
}

/** Statements on the claims that a passage may report, the very one first. */
export function rankStatements(
  { facts }: Statements,
  scores: Float32Array,
  claims: RankedClaim[],
  stance: Stance,
): string[] {
  const rank = new Map(claims.map(({ id }, place) => [id, place]));
  const ranked = facts.flatMap(({ statement }, number) => {
    const position = statement.positions.find(({ claim }) => rank.has(claim));
    if (!position) return [];
    let score = scores[number] ?? 0;
    if (position.stance === stance) score += POINTS.stance;
    score += rank.get(position.claim) === 0 ? POINTS.firstClaim : POINTS.otherClaim;
    return score >= LEAST_SCORE ? [{ id: statement.id, score }] : [];
  });
  return ranked
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_STATEMENTS)
    .map(({ id }) => id);
}
