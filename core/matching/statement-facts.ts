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

/** The words of all quotations, one after another, as numbers; a rendering ends with a 0. */
interface PrintedWords {
  numberOf: Map<string, number>;
  sequence: number[];
  /** Which statement each word of the sequence belongs to. */
  statements: number[];
  /** By word, its places in the sequence. */
  places: number[][];
}

function readQuotations(facts: StatementFacts[]): PrintedWords {
  const numberOf = new Map<string, number>();
  const sequence: number[] = [];
  const statements: number[] = [];
  const places: number[][] = [[]];
  facts.forEach(({ statement }, number) => {
    for (const { text } of statement.quotations.flatMap(({ renderings }) => renderings)) {
      for (const { text: word } of words(normalise(text).text)) {
        let known = numberOf.get(word);
        if (known === undefined) {
          known = numberOf.size + 1;
          numberOf.set(word, known);
          places.push([]);
        }
        places[known]?.push(sequence.length);
        sequence.push(known);
        statements.push(number);
      }
      sequence.push(0);
      statements.push(number);
    }
  });
  return { numberOf, sequence, statements, places };
}

/** Adds the statements that print a run of words, all of which some quotation has. */
function addPrinting(found: Set<number>, { sequence, statements, places }: PrintedWords, run: number[]): void {
  const placesOf = (word: number): number[] => places[word] ?? [];
  // The rarest word of the run has the fewest places to look at.
  const rarest = run.reduce(
    (best, word, at) => (placesOf(word).length < placesOf(run[best] as number).length ? at : best),
    0,
  );
  for (const place of placesOf(run[rarest] as number)) {
    const start = place - rarest;
    if (run.every((word, at) => sequence[start + at] === word)) found.add(statements[place] as number);
  }
}

/** Prepares the index's statements for being recognised; the words of their quotations only when they are first asked for. */
export function openStatements(index: ClaimsIndex, postings: Postings): Statements {
  const facts = postings.documents.flatMap((id) => {
    const statement = index.statement(id);
    return statement ? [factsOf(index, statement)] : [];
  });
  let printed: PrintedWords | null = null;
  return {
    facts,
    postings,
    printing(list) {
      printed ??= readQuotations(facts);
      const { numberOf } = printed;
      const numbers = list.map(({ text }) => numberOf.get(text) ?? 0);
      const found = new Set<number>();
      for (let at = 0; at + SAME_WORDS <= numbers.length; at++) {
        const run = numbers.slice(at, at + SAME_WORDS);
        if (!run.includes(0)) addPrinting(found, printed, run);
      }
      return found;
    },
  };
}
