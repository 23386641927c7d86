import { fieldBit, type Term } from './postings';
import type { Vocabulary } from './vocabulary';

/** A word of the index that a word of the query may stand for. */
export interface Candidate {
  term: Term;
  /** 0 to 1: how surely it is meant. */
  likeness: number;
  /** Letters had to be changed. */
  repaired: boolean;
  /** Only where it stands in these fields. */
  fields: number;
}

/** What a word of the query may stand for. */
export interface Reading {
  typed: string;
  /**
   * From narrow to wide: as typed or in another form; with one slip of the hand; with two; as a name that looks like
   * it. Each holds only what it adds.
   */
  level(number: number): Candidate[];
}

export const WIDEST_LEVEL = 3;

const EXACT = 1;
const OTHER_FORM = 0.9;
const UNFINISHED = 0.7;
const ONE_SLIP = 0.5;
const TWO_SLIPS = 0.3;
const SIMILAR_NAME = 0.2;

/** One letter begins everything. */
const SHORTEST_BEGINNING = 2;
/** In a shorter word a slip makes another word. */
const SHORTEST_WITH_ONE_SLIP = 3;
const SHORTEST_WITH_TWO_SLIPS = 5;
const SHORTEST_BEGINNING_WITH_SLIP = 5;
const SHORTEST_NAME = 5;

const ANYWHERE = -1;
const YEAR = /^(?:19|20)\d\d$/;

function readingOf(typed: string, levels: (() => Candidate[])[]): Reading {
  const read: Candidate[][] = [];
  return {
    typed,
    level(number) {
      // Looked up only when a narrower level finds nothing: comparing letters is the costly part.
      while (read.length <= number) read.push(levels[read.length]?.() ?? []);
      return read[number] ?? [];
    },
  };
}

/** A year is the statement's date before it is part of a claim's name. */
function readYear(typed: string, term: Term): Reading {
  const year = (fields: number) => () => [{ term, likeness: EXACT, repaired: false, fields }];
  return readingOf(typed, [year(fieldBit('date')), year(ANYWHERE)]);
}

/** @param finished something follows the word: it is hardly the beginning of a longer one */
export function readWord(typed: string, finished: boolean, vocabulary: Vocabulary): Reading {
  const exact = vocabulary.exact(typed);
  if (exact && YEAR.test(typed)) return readYear(typed, exact);

  const taken = new Set<Term>();
  const candidates = (terms: Term[], likeness: number, repaired = false): Candidate[] =>
    terms.flatMap((term) => {
      if (taken.has(term)) return [];
      taken.add(term);
      return { term, likeness, repaired, fields: ANYWHERE };
    });
  const repairs = (terms: Term[], likeness: number): Candidate[] => [
    ...candidates(terms, likeness, true),
    ...candidates(
      terms.flatMap(({ text }) => vocabulary.forms(text)),
      likeness * OTHER_FORM,
      true,
    ),
  ];
  const from = (shortest: number, found: () => Candidate[]) => () => (typed.length < shortest ? [] : found());

  const asTyped = () => [
    ...candidates(exact ? [exact] : [], EXACT),
    ...candidates(vocabulary.forms(typed), OTHER_FORM),
  ];
  const beginning = from(SHORTEST_BEGINNING, () => candidates(vocabulary.beginning(typed), UNFINISHED));
  let slips: ReturnType<Vocabulary['mistyped']> | undefined;
  const mistyped = () => (slips ??= vocabulary.mistyped(typed));
  const oneSlip = from(SHORTEST_WITH_ONE_SLIP, () => repairs(mistyped().one, ONE_SLIP));
  const twoSlips = from(SHORTEST_WITH_TWO_SLIPS, () => repairs(mistyped().two, TWO_SLIPS));
  const beginningWithSlip = from(SHORTEST_BEGINNING_WITH_SLIP, () =>
    candidates(vocabulary.mistypedBeginning(typed), UNFINISHED * ONE_SLIP, true),
  );
  const similarNames = from(SHORTEST_NAME, () => candidates(vocabulary.similarNames(typed), SIMILAR_NAME, true));

  return readingOf(typed, [
    finished ? asTyped : () => [...asTyped(), ...beginning()],
    () => [...oneSlip(), ...(finished ? beginning() : beginningWithSlip())],
    twoSlips,
    similarNames,
  ]);
}
