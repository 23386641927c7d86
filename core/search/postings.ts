import type { ClaimsIndex } from '../claims-index';
import type { ContextStatement, Statement } from '../model';
import { FIELD_WEIGHTS, type Field, namesOf, searchedTexts } from './fields';
import { searchForms } from './fold';

export type AnyStatement = Statement | ContextStatement;

/** A word of the index. */
export interface Term {
  text: string;
  /** As texts print it: in small letters where any text does, so that "Missiles" is shown as "missiles". */
  printed: string;
  /** Statements that hold it, by number, and in which fields of each. */
  statements: number[];
  fields: number[];
}

export interface Postings {
  statements: AnyStatement[];
  terms: Term[];
  byText: Map<string, Term>;
}

const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[];

/** Fields are kept as bits. */
export const fieldBit = (field: Field): number => 1 << FIELDS.indexOf(field);

/** More fields count, but less than the best of them: a word in the name and in a title is still one word. */
const FURTHER_FIELDS = 0.3;

function weightOf(fields: number): number {
  const weights = FIELDS.filter((_, at) => fields & (1 << at)).map((field) => FIELD_WEIGHTS[field]);
  const best = Math.max(0, ...weights);
  // A name or a date says all there is to say.
  if (best >= FIELD_WEIGHTS.date) return best;
  return best + FURTHER_FIELDS * (weights.reduce<number>((sum, weight) => sum + weight, 0) - best);
}

/** Weight of every combination of fields. */
export const FIELDS_WEIGHT: readonly number[] = Array.from({ length: 1 << FIELDS.length }, (_, fields) =>
  weightOf(fields),
);

export function makePostings(index: ClaimsIndex): Postings {
  const statements: AnyStatement[] = [...index.statements, ...index.context];
  const byText = new Map<string, Term>();
  // Names, titles and phrasings return with many statements.
  const read = new Map<string, Term[]>();

  const termsOf = (text: string): Term[] => {
    const known = read.get(text);
    if (known) return known;
    const found = new Set<Term>();
    for (const { text: form, start, end } of searchForms(text)) {
      const printed = text.slice(start, end);
      const term = byText.get(form) ?? { text: form, printed, statements: [], fields: [] };
      if (printed === printed.toLowerCase()) term.printed = printed;
      byText.set(form, term);
      found.add(term);
    }
    const list = [...found];
    read.set(text, list);
    return list;
  };

  // A name in a phrasing is an example of who may say so, not who said this.
  const inNames = new Set(index.speakers.flatMap(namesOf).flatMap(termsOf));

  statements.forEach((statement, number) => {
    for (const { field, text } of searchedTexts(index, statement)) {
      const bit = fieldBit(field);
      for (const term of termsOf(text)) {
        if (field === 'phrasing' && inNames.has(term)) continue;
        const last = term.statements.length - 1;
        if (term.statements[last] === number) term.fields[last] = (term.fields[last] as number) | bit;
        else {
          term.statements.push(number);
          term.fields.push(bit);
        }
      }
    }
  });
  return { statements, terms: [...byText.values()], byText };
}
