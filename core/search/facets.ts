import type { Stance } from '../model';
import { STANCES } from '../stances';
import type { AnyStatement } from './postings';
import type { FacetOption, Facets, SearchFilters } from './types';

type Filter = keyof SearchFilters;

const FILTERS: readonly Filter[] = ['stance', 'speaker', 'year', 'language'];

const distinct = <T>(values: T[]): T[] => [...new Set(values)];

const valuesOf: { [F in Filter]: (statement: AnyStatement) => string[] } = {
  stance: (statement) => ('positions' in statement ? distinct(statement.positions.map(({ stance }) => stance)) : []),
  speaker: ({ speaker }) => [speaker],
  year: ({ date }) => [date.slice(0, 4)],
  language: ({ quotations }) =>
    distinct(quotations.flatMap(({ renderings }) => renderings.map(({ language }) => language))),
};

const passes = (statement: AnyStatement, filters: SearchFilters, filter: Filter): boolean => {
  const wanted = filters[filter];
  return wanted === null || valuesOf[filter](statement).includes(wanted);
};

export const passesAll = (statement: AnyStatement, filters: SearchFilters): boolean =>
  FILTERS.every((filter) => passes(statement, filters, filter));

/** How many there would be with one filter cleared. */
export function countWithout(statements: AnyStatement[], filters: SearchFilters): Record<Filter, number> {
  const count = (filter: Filter) => statements.filter((each) => passesAll(each, { ...filters, [filter]: null })).length;
  return { stance: count('stance'), speaker: count('speaker'), year: count('year'), language: count('language') };
}

function options(statements: AnyStatement[], filters: SearchFilters, filter: Filter): FacetOption[] {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    if (!passesAll(statement, { ...filters, [filter]: null })) continue;
    for (const value of valuesOf[filter](statement)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** What each filter can be set to. Stances in their fixed order, years newest first, the rest by number. */
export function facetsOf(statements: AnyStatement[], filters: SearchFilters): Facets {
  const mostFirst = (a: FacetOption, b: FacetOption) => b.count - a.count || (a.value < b.value ? -1 : 1);
  const stances = options(statements, filters, 'stance') as FacetOption<Stance>[];
  return {
    stance: stances.sort((a, b) => STANCES.indexOf(a.value) - STANCES.indexOf(b.value)),
    speaker: options(statements, filters, 'speaker').sort(mostFirst),
    year: options(statements, filters, 'year').sort((a, b) => (a.value < b.value ? 1 : -1)),
    language: options(statements, filters, 'language').sort(mostFirst),
  };
}
