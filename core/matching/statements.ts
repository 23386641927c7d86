import type { RankedClaim } from '../mention';
import { STANCES } from '../stances';
import type { AnalysedArticle, Sentence } from './analyse';
import type { Weights } from './evidence';
import { similarities } from './postings';
import { softmax } from './softmax';
import type { ByStance } from './stance';
import type { Statements } from './statement-facts';

/** The fitted tables: what a statement has in common with a passage, and the same with the passage's claims and stance. */
export interface StatementWeights {
  own: Weights;
  together: Weights;
}

/** Named evidence for all statements at once: each name has a number for every statement. */
export type Columns = Map<string, ArrayLike<number>>;

const MOST_STATEMENTS = 5;
/** A less likely statement is not what the passage reports: then nothing tells which it is. */
const LEAST_PROBABILITY = 0.005;
const DAY_MS = 86_400_000;
/** A statement is news for some days and is remembered for months; the clocks of two places differ by one day. */
const DAYS_SINCE = [2, 7, 31, 180];
const CLOCKS_DIFFER_DAYS = 1;
/** "He said" goes with somebody named so many sentences back at most. */
const NAMED_BEFORE_SENTENCES = 2;

/** 1 for each of the numbers. */
function flags(size: number, numbers: Iterable<number>): Uint8Array {
  const column = new Uint8Array(size);
  for (const number of numbers) column[number] = 1;
  return column;
}

/** A column without those that are not flagged. */
const among = (flagged: Uint8Array, column: Uint8Array): Uint8Array =>
  column.map((value, number) => value * (flagged[number] as number));

function* numbersOf(concepts: Iterable<string>, lists: Map<string, number[]>): Generator<number> {
  for (const concept of concepts) yield* lists.get(concept) ?? [];
}

function sinceStatement({ days }: Statements, published: string | null): [name: string, column: Uint8Array][] {
  if (!published) return [];
  const today = Date.parse(published);
  const later = new Uint8Array(days.length);
  const within = DAYS_SINCE.map((step) => ({ step, column: new Uint8Array(days.length) }));
  for (let number = 0; number < days.length; number++) {
    const since = (today - (days[number] as number)) / DAY_MS;
    if (since < -CLOCKS_DIFFER_DAYS) later[number] = 1;
    else for (const { step, column } of within) if (since <= step) column[number] = 1;
  }
  return [['later', later], ...within.map(({ step, column }): [string, Uint8Array] => [`days<=${step}`, column])];
}

/** Reads an article once, and then tells what each statement has in common with the sentence at an index. */
export function statementReader(
  statements: Statements,
  article: AnalysedArticle,
  published: string | null,
): (at: number) => Columns {
  const { ids, speakers, countries, postings, printing } = statements;
  const since = sinceStatement(statements, published);
  return (at) => {
    const sentence = article.sentences[at] as Sentence;
    const before = article.sentences.slice(Math.max(0, at - NAMED_BEFORE_SENTENCES), at);
    const named = flags(ids.length, numbersOf(sentence.concepts, speakers));
    const namedBefore = before.flatMap(({ concepts }) => [...numbersOf(concepts, speakers)]);
    return new Map<string, ArrayLike<number>>([
      ['similarity', similarities(postings, sentence.terms)],
      ['same-words', flags(ids.length, printing(sentence.words))],
      ['named', named],
      [
        'named-before',
        flags(
          ids.length,
          namedBefore.filter((number) => named[number] === 0),
        ),
      ],
      ['country', flags(ids.length, numbersOf(sentence.concepts, countries))],
      // Where somebody is named, days choose among what they said.
      ...(named.includes(1) ? since.map(([name, column]) => [name, among(named, column)] as const) : since),
    ]);
  };
}

function weighed(columns: Columns, weights: Weights, size: number): Float32Array {
  const sums = new Float32Array(size);
  for (const [name, column] of columns) {
    const weight = weights[name] ?? 0;
    if (weight === 0) continue;
    for (let number = 0; number < size; number++) {
      sums[number] = (sums[number] as number) + weight * (column[number] as number);
    }
  }
  return sums;
}

/** How much speaks for a sentence reporting each statement, whatever claim and stance it is taken for: log-odds but for a constant. */
export const statementScores = ({ ids }: Statements, { own }: StatementWeights, columns: Columns): Float32Array =>
  weighed(columns, own, ids.length);

/** What a sentence is taken for. */
export interface Reading {
  claims: RankedClaim[];
  /** Probability of each stance. */
  stances: ByStance<number>;
}

/**
 * What each statement has in common with the claims and the stance that a sentence is taken for.
 * @param claims ids of the claims in the order of the centroids
 */
export function togetherColumns(
  { ids, positions: { starts, claims: places, stances: stanceAt } }: Statements,
  claims: string[],
  scores: Float32Array,
  reading: Reading,
): Columns {
  const likely = new Map(reading.claims.map(({ id, score }) => [id, score]));
  const claimShares = Float64Array.from(claims, (id) => likely.get(id) ?? 0);
  const stanceShares = Float64Array.from(STANCES, (stance) => reading.stances[stance]);
  const claim = new Float64Array(ids.length);
  const stance = new Float64Array(ids.length);
  for (let number = 0; number < ids.length; number++) {
    const end = starts[number + 1] as number;
    for (let at = starts[number] as number; at < end; at++) {
      claim[number] = Math.max(claim[number] as number, claimShares[places[at] as number] as number);
      stance[number] = Math.max(stance[number] as number, stanceShares[stanceAt[at] as number] as number);
    }
  }
  return new Map<string, ArrayLike<number>>([
    ['own', scores],
    ['claim', claim],
    ['stance', stance],
  ]);
}

/**
 * Statements on the claims that a passage may report, the very one first.
 * @param claims ids of the claims in the order of the centroids
 */
export function rankStatements(
  statements: Statements,
  { together }: StatementWeights,
  claims: string[],
  scores: Float32Array,
  reading: Reading,
): string[] {
  const { ids } = statements;
  const columns = togetherColumns(statements, claims, scores, reading);
  const onClaim = columns.get('claim') ?? [];
  const found: { id: string; share: number }[] = [];
  softmax(weighed(columns, together, ids.length)).forEach((share, number) => {
    if (share >= LEAST_PROBABILITY && (onClaim[number] as number) > 0) found.push({ id: ids[number] as string, share });
  });
  return found
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_STATEMENTS)
    .map(({ id }) => id);
}
