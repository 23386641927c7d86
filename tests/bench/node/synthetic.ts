import type { IndexFile } from '../../../core/claims-index';
import type { Lexicon } from '../../../core/matching/lexicon';
import { openLexicon } from '../../../core/matching/lexicon';
import { makePostings } from '../../../core/matching/postings';
import type { MatchingFile } from '../../../core/matching/spotter';
import type { Terms } from '../../../core/matching/terms';
import { addTerms, termsOf } from '../../../core/matching/terms';
import type { Statement } from '../../../core/model';
import { normalise } from '../../../core/text/normalise';
import { words } from '../../../core/text/words';

export type Asset = IndexFile & { matching: MatchingFile };

/** Every so many words another statement's word takes the place: texts stay as long and as rich as they are. */
const CHANGED_WORD = 3;
const DAYS_APART = 11;
const DAY_MS = 86_400_000;

export const textsOf = ({ summary, quotations }: Statement): string[] => [
  summary,
  ...quotations.flatMap(({ renderings }) => renderings.map(({ text }) => text)),
];

/** The same sequence of numbers below a bound at every run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function perturbed(base: Statement, round: number, vocabulary: string[], next: (bound: number) => number): Statement {
  const shift = next(CHANGED_WORD);
  const change = (text: string) =>
    text
      .split(' ')
      .map((word, at) => (at % CHANGED_WORD === shift ? (vocabulary[next(vocabulary.length)] as string) : word))
      .join(' ');
  const day = Date.parse(base.date.length === 7 ? `${base.date}-01` : base.date) + round * DAYS_APART * DAY_MS;
  return {
    ...base,
    id: `${base.id}~${round}`,
    date: new Date(day % Date.parse('2040-01-01')).toISOString().slice(0, 10),
    summary: change(base.summary),
    // One rendering is enough to compare with, and 100,000 statements fit into memory.
    quotations: base.quotations.slice(0, 1).map((quotation) => ({
      ...quotation,
      renderings: quotation.renderings.slice(0, 1).map((one) => ({ ...one, text: change(one.text) })),
    })),
  };
}

function termsOfStatement(lexicon: Lexicon, statement: Statement): Terms {
  const terms: Terms = new Map();
  for (const text of textsOf(statement)) addTerms(terms, termsOf(lexicon, words(normalise(text).text), []), 1);
  return terms;
}

/** Our index with as many statements, made from ours by changing words; up to their own number, ours themselves. */
export function withStatements(asset: Asset, count: number): Asset {
  if (count <= asset.statements.length) return asset;
  const next = numbers(1);
  const vocabulary = asset.statements.flatMap(({ summary }) => summary.split(' '));
  const statements = Array.from({ length: count }, (_, at) => {
    const base = asset.statements[at % asset.statements.length] as Statement;
    const round = Math.floor(at / asset.statements.length);
    return round === 0 ? base : perturbed(base, round, vocabulary, next);
  });
  const lexicon = openLexicon(asset.matching.lexicon);
  const documents = new Map(statements.map((statement) => [statement.id, termsOfStatement(lexicon, statement)]));
  return { ...asset, statements, matching: { ...asset.matching, statements: makePostings(documents) } };
}
