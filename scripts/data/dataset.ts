import type { Claim, ContextStatement, Disagreement, Source, Speaker, Statement } from '../../core/model';

/** Keys and list positions from an entry down to a value, such as `['positions', 1, 'claim']`. */
export type Path = (string | number)[];

/** An entry with its place in `data/`. */
export interface Located<T> {
  value: T;
  /** The entry's id; a site's host. */
  name: string;
  /** Path from the repository's root. */
  file: string;
  /** The line of a value in the entry; where there is none, that of the nearest thing above it. */
  line(path?: Path): number;
}

/** What editors write and the packaged index goes without. */
export interface Editorial {
  reportedWords?: string[];
}

export interface NewsSite {
  host: string;
  name: string;
  country: string;
  language: string | string[];
  kind: string;
}

/** Everything in `data/` that is about the record, with defaults filled in. */
export interface Dataset {
  claims: Located<Claim & Editorial>[];
  speakers: Located<Speaker>[];
  sources: Located<Source>[];
  statements: Located<Statement & Editorial>[];
  context: Located<ContextStatement & Editorial>[];
  disagreements: Located<Disagreement & Editorial>[];
  newsSites: Located<NewsSite>[];
}

export type EntryKind = keyof Dataset;

export type AnyStatement = Located<(Statement | ContextStatement) & Editorial>;

export function allStatements(data: Dataset): AnyStatement[] {
  return [...data.statements, ...data.context];
}

/** The entries by id; of two with the same id, the first. */
export function byName<T>(entries: Located<T>[]): Map<string, Located<T>> {
  return new Map([...entries].reverse().map((entry) => [entry.name, entry]));
}

/** Every rendering of a statement with its path. */
export function renderingsOf({ value }: AnyStatement) {
  return value.quotations.flatMap(({ renderings }, quotation) =>
    renderings.map((rendering, index) => ({
      rendering,
      quotation,
      path: ['quotations', quotation, 'renderings', index] satisfies Path,
    })),
  );
}
