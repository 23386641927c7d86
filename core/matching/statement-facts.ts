import type { ClaimsIndex } from '../claims-index';
import type { Speaker, Statement } from '../model';
import { STANCES } from '../stances';
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

/** The index's statements in columns, by their number: what a passage may report is looked for in all of them. */
export interface Statements {
  /** In the order of the postings, which is that of the numbers. */
  ids: string[];
  /** Day of each statement, or the first of its month, in ms. */
  days: Float64Array;
  positions: Positions;
  /** Numbers of the statements that a name concept speaks, is spoken for or relayed in. */
  speakers: Map<string, number[]>;
  /** The same by the country concept of those who speak. */
  countries: Map<string, number[]>;
  postings: Postings;
  /** Numbers of the statements that print some run of these words. */
  printing(words: Word[]): Set<number>;
}

/** Positions of all statements, one after another. */
export interface Positions {
  /** By statement where its positions begin, and at last their number. */
  starts: Uint32Array;
  /** Place of the claim in the order of the centroids. */
  claims: Uint16Array;
  /** Place of the stance in `STANCES`. */
  stances: Uint8Array;
}

function positionsOf(statements: Statement[], claims: string[]): Positions {
  const place = new Map(claims.map((id, at) => [id, at]));
  const known = statements.map(({ positions }) => positions.filter(({ claim }) => place.has(claim)));
  const starts = new Uint32Array(statements.length + 1);
  known.forEach(({ length }, number) => {
    starts[number + 1] = (starts[number] as number) + length;
  });
  const all = known.flat();
  return {
    starts,
    claims: Uint16Array.from(all, ({ claim }) => place.get(claim) as number),
    stances: Uint8Array.from(all, ({ stance }) => STANCES.indexOf(stance)),
  };
}

const speakersOf = (index: ClaimsIndex, { speaker, onBehalfOf, relayedBy }: Statement): Speaker[] =>
  [speaker, onBehalfOf, relayedBy].flatMap((id) => (id && index.speaker(id)) || []);

const countriesOf = ({ roles }: Speaker): string[] =>
  roles.flatMap(({ country }) => country ?? []).flatMap((country) => COUNTRY_CONCEPTS[country] ?? []);

/** The numbers of the statements by the concepts of each. */
function byConcept(statements: Statement[], conceptsOf: (statement: Statement) => string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  statements.forEach((statement, number) => {
    for (const concept of new Set(conceptsOf(statement))) {
      const list = numbers.get(concept);
      if (list) list.push(number);
      else numbers.set(concept, [number]);
    }
  });
  return numbers;
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

function readQuotations(all: Statement[]): PrintedWords {
  const numberOf = new Map<string, number>();
  const sequence: number[] = [];
  const statements: number[] = [];
  const places: number[][] = [[]];
  all.forEach(({ quotations }, number) => {
    for (const { text } of quotations.flatMap(({ renderings }) => renderings)) {
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

/**
 * Prepares the index's statements for being recognised; the words of their quotations only when they are first asked for.
 * @param claims ids of the claims in the order of the centroids
 */
export function openStatements(index: ClaimsIndex, claims: string[], postings: Postings): Statements {
  const all = postings.documents.flatMap((id) => index.statement(id) ?? []);
  let printed: PrintedWords | null = null;
  return {
    ids: all.map(({ id }) => id),
    days: Float64Array.from(all, ({ date }) => Date.parse(date.length === 7 ? `${date}-01` : date)),
    positions: positionsOf(all, claims),
    speakers: byConcept(all, (statement) => speakersOf(index, statement).map(({ id }) => speakerConcept(id))),
    countries: byConcept(all, (statement) => speakersOf(index, statement).flatMap(countriesOf)),
    postings,
    printing(list) {
      printed ??= readQuotations(all);
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
