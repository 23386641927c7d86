import { fieldBit, type Term } from './postings';
import type { Vocabulary } from './vocabulary';

/** A word of the index that a word of the query may stand for. */
export interface Candidate {
  term: Term;
  /** 0 to 1: how surely it is meant. */
  likeness: number;
  /** Only where it stands in these fields. */
  fields: number;
}

/** What a word of the query may stand for. */
export interface Reading {
  typed: string;
  /** 0: as typed, or in another form; 1 and 2: with as many slips of the hand. Each wider one holds only what it adds. */
  level(number: number): Candidate[];
}

export const WIDEST = 2;

const OTHER_FORM = 0.9;
const UNFINISHED = 0.7;
const SLIPS = [1, 0.5, 0.3] as const;
/** By number of slips. In a shorter word they make another word. */
const SHORTEST_WITH_SLIPS = [0, 3, 5] as const;
/** One letter begins everything. */
const SHORTEST_BEGINNING = 2;

const ANYWHERE = -1;
const YEAR = /^(?:19|20)\d\d$/;

/** A year is the statement's date before it is part of a claim's name. */
function readYear(typed: string, term: Term): Reading {
  const levels = [fieldBit('date'), ANYWHERE].map((fields) => [{ term, likeness: 1, fields }]);
  return { typed, level: (number) => levels[number] ?? [] };
}

/** @param finished something follows the word: it is hardly the beginning of a longer one */
export function readWord(typed: string, vocabulary: Vocabulary, finished = false): Reading {
  const exact = vocabulary.exact(typed);
  if (exact && YEAR.test(typed)) return readYear(typed, exact);

  const taken = new Set<Term>();
  const candidates = (terms: Term[], likeness: number): Candidate[] =>
    terms.flatMap((term) => {
      if (taken.has(term)) return [];
      taken.add(term);
      return { term, likeness, fields: ANYWHERE };
    });
  const withForms = (terms: Term[], likeness: number): Candidate[] => [
    ...candidates(terms, likeness),
    ...candidates(
      terms.flatMap(({ text }) => vocabulary.forms(text)),
      likeness * OTHER_FORM,
    ),
  ];
  const beginning = () => candidates(typed.length < SHORTEST_BEGINNING ? [] : vocabulary.beginning(typed), UNFINISHED);
  const asTyped = () => [...candidates(exact ? [exact] : [], 1), ...candidates(vocabulary.forms(typed), OTHER_FORM)];
  const withSlips = (number: number) =>
    typed.length < (SHORTEST_WITH_SLIPS[number] ?? Infinity)
      ? []
      : withForms(vocabulary.mistyped(typed, number), SLIPS[number] ?? 0);

  const levels: Candidate[][] = finished ? [asTyped(), [...withSlips(1), ...beginning()]] : [[...asTyped(), ...beginning()]];
  return {
    typed,
    level(number) {
      // Looked up only when a narrower reading found nothing: comparing letters is the costly part.
      while (levels.length <= number) levels.push(withSlips(levels.length));
      return levels[number] ?? [];
    },
  };
}
