import type { RankedClaim } from '../mention';
import type { AnalysedArticle, Sentence } from './analyse';
import type { Weights } from './evidence';
import { similarities } from './postings';
import { softmax } from './softmax';
import type { ByStance } from './stance';
import type { StatementFacts, Statements } from './statement-facts';

/** The fitted tables: what a statement has in common with a passage, and the same with the passage's claims and stance. */
export interface StatementWeights {
  own: Weights;
  together: Weights;
}

/** A feature that is found, and its value; 0 and false are not found. */
type Found = (name: string, value: number) => void;

const MOST_STATEMENTS = 5;
/** A less likely statement is not what the passage reports: then nothing tells which it is. */
const LEAST_PROBABILITY = 0.005;
const DAY_MS = 86_400_000;
/** A statement is news for some days and is remembered for months; the clocks of two places differ by one day. */
const DAYS_SINCE = [2, 7, 31, 180];
const CLOCKS_DIFFER_DAYS = 1;
/** "He said" goes with somebody named so many sentences back at most. */
const NAMED_BEFORE_SENTENCES = 2;

function sinceStatement({ day }: StatementFacts, published: string | null, found: Found): void {
  if (!published) return;
  const days = (Date.parse(published) - day) / DAY_MS;
  if (days < -CLOCKS_DIFFER_DAYS) found('later', 1);
  else for (const step of DAYS_SINCE) if (days <= step) found(`days<=${step}`, 1);
}

/** Reads a sentence once, and then tells of each statement, by its number, what it has in common with the sentence. */
export function statementReader(
  { facts, postings, printing }: Statements,
  article: AnalysedArticle,
  at: number,
  published: string | null,
): (number: number, found: Found) => void {
  const sentence = article.sentences[at] as Sentence;
  const before = article.sentences.slice(Math.max(0, at - NAMED_BEFORE_SENTENCES), at);
  const close = similarities(postings, sentence.terms);
  const printed = printing(sentence.words);
  return (number, found) => {
    const one = facts[number] as StatementFacts;
    found('similarity', close[number] ?? 0);
    if (printed.has(number)) found('same-words', 1);
    if (one.names.some((name) => sentence.concepts.has(name))) found('named', 1);
    else if (one.names.some((name) => before.some(({ concepts }) => concepts.has(name)))) found('named-before', 1);
    if (one.countries.some((country) => sentence.concepts.has(country))) found('country', 1);
    sinceStatement(one, published, found);
  };
}

/** How much speaks for a sentence reporting each statement, whatever claim and stance it is taken for: log-odds but for a constant. */
export function statementScores(
  statements: Statements,
  { own }: StatementWeights,
  article: AnalysedArticle,
  at: number,
  published: string | null,
): Float32Array {
  const read = statementReader(statements, article, at, published);
  const scores = new Float32Array(statements.facts.length);
  for (let number = 0; number < scores.length; number++) {
    let sum = 0;
    read(number, (name, value) => {
      sum += (own[name] ?? 0) * value;
    });
    scores[number] = sum;
  }
  return scores;
}

/** What a sentence is taken for. */
export interface Reading {
  claims: RankedClaim[];
  /** Probability of each stance. */
  stances: ByStance<number>;
}

/** Named evidence that a sentence reports a statement, with the claims and the stance that it is taken for. */
export function togetherFeatures({ statement }: StatementFacts, score: number, reading: Reading): Map<string, number> {
  const { positions } = statement;
  const claims = reading.claims.filter(({ id }) => positions.some(({ claim }) => claim === id));
  return new Map([
    ['own', score],
    ['claim', Math.max(0, ...claims.map(({ score }) => score))],
    ['stance', Math.max(...positions.map(({ stance }) => reading.stances[stance]))],
  ]);
}

/** Statements on the claims that a passage may report, the very one first. */
export function rankStatements(
  { facts }: Statements,
  { together }: StatementWeights,
  scores: Float32Array,
  reading: Reading,
): string[] {
  const shares = softmax(
    facts.map((one, number) => {
      let sum = 0;
      for (const [name, value] of togetherFeatures(one, scores[number] ?? 0, reading))
        sum += (together[name] ?? 0) * value;
      return sum;
    }),
  );
  const isOnCard = ({ statement }: StatementFacts) =>
    statement.positions.some(({ claim }) => reading.claims.some(({ id }) => id === claim));
  return facts
    .map((one, number) => ({ one, share: shares[number] as number }))
    .filter(({ one, share }) => share >= LEAST_PROBABILITY && isOnCard(one))
    .sort((a, b) => b.share - a.share || (a.one.statement.id < b.one.statement.id ? -1 : 1))
    .slice(0, MOST_STATEMENTS)
    .map(({ one }) => one.statement.id);
}
