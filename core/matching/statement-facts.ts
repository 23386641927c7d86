import type { ClaimsIndex } from '../claims-index';
import type { Statement } from '../model';
import { normalise } from '../text/normalise';
import type { Word } from '../text/words';
import { words } from '../text/words';
import { speakerConcept } from './names';
import type { Postings } from './postings';

/** So many words in a row are the same remark, not the same subject. */
const SAME_WORDS = 6;

const COUNTRY_CONCEPTS: Record<string, string> = {
  KP: 'dprk',
  RU: 'russia',
  US: 'us',
  KR: 'south-korea',
  JP: 'japan',
  UA: 'ukraine',
  CN: 'china',
};

/** What tells that a passage reports a statement, besides its words. */
export interface StatementFacts {
  statement: Statement;
  /** Concepts of those who speak, are spoken for or relay. */
  names: string[];
  countries: string[];
  /** Day of the statement, or the first of its month, in ms. */
  day: number;
}

export interface Statements {
  /** In the order of the postings. */
  facts: StatementFacts[];
  postings: Postings;
  /** Numbers of the statements that print some run of these words. */
  printing(words: Word[]): Set<number>;
}

function runsOf(list: Word[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + SAME_WORDS <= list.length; at++) {
    const run = list.slice(at, at + SAME_WORDS);
    runs.push(run.map(({ text }) => text).join(' '));
  }
  return runs;
}

function factsOf(index: ClaimsIndex, statement: Statement): StatementFacts {
  const speakers = [statement.speaker, statement.onBehalfOf, statement.relayedBy].flatMap(
    (id) => (id && index.speaker(id)) || [],
  );
  const countries = speakers.flatMap(({ roles }) => roles.flatMap(({ country }) => country ?? []));
  return {
    statement,
    names: speakers.map(({ id }) => speakerConcept(id)),
    countries: countries.flatMap((country) => COUNTRY_CONCEPTS[country] ?? []),
    day: Date.parse(statement.date.length === 7 ? `${statement.date}-01` : statement.date),
  };
}

function indexRuns(facts: StatementFacts[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  facts.forEach(({ statement }, number) => {
    for (const { text } of statement.quotations.flatMap(({ renderings }) => renderings)) {
      for (const run of runsOf(words(normalise(text).text))) runs.set(run, [...(runs.get(run) ?? []), number]);
    }
  });
  return runs;
}

/** Prepares the index's statements for being recognised; the runs of words only when they are first asked for. */
export function openStatements(index: ClaimsIndex, postings: Postings): Statements {
  const facts = postings.documents.flatMap((id) => {
    const statement = index.statement(id);
    return statement ? [factsOf(index, statement)] : [];
  });
  let runs: Map<string, number[]> | null = null;
  return {
    facts,
    postings,
    printing(list) {
      runs ??= indexRuns(facts);
      return new Set(runsOf(list).flatMap((run) => runs?.get(run) ?? []));
    },
  };
}
