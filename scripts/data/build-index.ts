import type { IndexFile } from '../../core/claims-index';
import { runChecks } from './checks';
import type { Editorial, Located } from './dataset';
import { loadData } from './load';
import { formatProblem } from './problem';

export const isoToday = () => new Date().toISOString().slice(0, 10);

/** The entry as it is packaged: without what is for editors only. */
function packaged<T extends Editorial>({ value }: Located<T>): Omit<T, keyof Editorial> {
  const { reportedWords: _, ...rest } = value;
  return rest;
}

/**
 * The index that `data/` holds, statements oldest first.
 * @param today ISO day after which nothing may be dated.
 * @throws an Error whose message lists every problem, one a line, when the data is broken.
 */
export function buildIndex(dataDir: string, today = isoToday()): IndexFile {
  const { data, problems } = loadData(dataDir);
  const all = problems.length > 0 ? problems : runChecks(data, today);
  if (all.length > 0) throw new Error(`The data has ${all.length} problem(s):\n${all.map(formatProblem).join('\n')}`);
  const statements = data.statements.map(packaged).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const days = statements.map(({ date }) => date).filter((date) => date.length === 10);
  return {
    date: days.at(-1) ?? '',
    claims: data.claims.map(packaged),
    speakers: data.speakers.map(({ value }) => value),
    sources: data.sources.map(({ value }) => value),
    statements,
    context: data.context.map(packaged),
    disagreements: data.disagreements.map(packaged),
  };
}
