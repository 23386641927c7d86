import type { Break } from '../sample';

/** Places of the sample that, broken, one check has to find. */
export interface BrokenCase {
  check: string;
  /** The entry that the check names. */
  entry: string;
  found: RegExp;
  breaks: Break[];
}

export const broken = (check: string, entry: string, found: RegExp, ...breaks: Break[]): BrokenCase => ({
  check,
  entry,
  found,
  breaks,
});

export const CLAIMS = 'data/claims/arms.yaml';
export const SPEAKERS = 'data/speakers/all.yaml';
export const SOURCES = 'data/sources/2023-10.yaml';
export const STATEMENTS = 'data/statements/2023-10.yaml';
export const CONTEXT = 'data/context.yaml';
export const DISAGREEMENTS = 'data/disagreements/number.yaml';
export const SITES = 'data/news-sites.yaml';

export const ROE = 'roe-2023-10-13-shells';
export const PETROV = 'petrov-2023-10-14-no-shells';
export const STATES = 'five-states-2023-10-15-condemn';

export const edit = (file: string, from: string, to: string): Break => ({ file, from, to });
export const after = (file: string, from: string, added: string): Break => ({ file, from, to: from + added });
