import { basename } from 'node:path';
import { allStatements, type Located } from '../dataset';
import { latestDay } from '../dates';
import { check, type Finding } from './check';

/** What a file's name says it holds: `2016`, `2024-02`, `2024-01-05`, `2024-01-06-to-10`. */
const PERIOD = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2})(?:-to-(\d{2}))?)?\.yaml$/;

/** First and last day of a file, or null where its name is no period. */
function periodOf(file: string): [string, string] | null {
  const match = PERIOD.exec(basename(file));
  if (!match) return null;
  const [, year, month, day, last] = match;
  if (!month) return [`${year}-01-01`, `${year}-12-31`];
  if (!day) return [`${year}-${month}-01`, latestDay(`${year}-${month}`)];
  return [`${year}-${month}-${day}`, `${year}-${month}-${last ?? day}`];
}

function* misplaced<T>(entries: Located<T>[], dateOf: (value: T) => string | null): Iterable<Finding> {
  for (const at of entries) {
    const period = periodOf(at.file);
    const date = dateOf(at.value);
    if (!period) yield { at, found: `a file named ${basename(at.file)}`, expected: 'a period, such as 2024-02.yaml' };
    else if (date && (date < period[0].slice(0, date.length) || date > period[1])) {
      yield { at, found: `a date of ${date} in ${basename(at.file)}`, expected: 'it in the file of that date' };
    }
  }
}

/** Editors find an entry by its date. A page without a date stands by the statement it is cited for. */
export const placement = check('placement', function* (data) {
  yield* misplaced(data.statements, ({ date }) => date);
  yield* misplaced(data.sources, ({ published }) => published);
});

/** Within a file, statements follow each other in time. */
export const dateOrder = check('date-order', function* (data) {
  const statements = allStatements(data);
  for (const [index, at] of statements.entries()) {
    const before = statements[index - 1];
    if (before?.file === at.file && before.value.date > at.value.date) {
      yield { at, path: ['date'], found: `${at.value.date} after ${before.value.date}`, expected: 'the earlier first' };
    }
  }
});
