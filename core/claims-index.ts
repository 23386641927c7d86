import type { Claim, ContextStatement, Disagreement, Source, Speaker, Statement } from './model';

/** The packaged asset: everything in `data/`, plus what the matcher needs, as one JSON file. */
export interface IndexFile {
  /** ISO day of the newest statement: "Index to …". */
  date: string;
  claims: Claim[];
  speakers: Speaker[];
  sources: Source[];
  statements: Statement[];
  context: ContextStatement[];
  disagreements: Disagreement[];
}

/** The index as the code uses it: the file's lists with look-ups by id. */
export interface ClaimsIndex extends IndexFile {
  claim(id: string): Claim | undefined;
  speaker(id: string): Speaker | undefined;
  source(id: string): Source | undefined;
  statement(id: string): Statement | undefined;
  /** Statements with a position on the claim, oldest first. */
  statementsOn(claimId: string): Statement[];
  disagreementsAbout(id: string): Disagreement[];
}

const byId = <T extends { id: string }>(list: T[]) => new Map(list.map((entry) => [entry.id, entry]));

function grouped<T>(list: T[], keys: (entry: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    for (const key of keys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

export function openIndex(file: IndexFile): ClaimsIndex {
  const claims = byId(file.claims);
  const speakers = byId(file.speakers);
  const sources = byId(file.sources);
  const statements = byId(file.statements);
  const oldestFirst = [...file.statements].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const onClaim = grouped(oldestFirst, (statement) => statement.positions.map((position) => position.claim));
  const disagreements = grouped(file.disagreements, (entry) => entry.about);
  return {
    ...file,
    claim: (id) => claims.get(id),
    speaker: (id) => speakers.get(id),
    source: (id) => sources.get(id),
    statement: (id) => statements.get(id),
    statementsOn: (id) => onClaim.get(id) ?? [],
    disagreementsAbout: (id) => disagreements.get(id) ?? [],
  };
}
