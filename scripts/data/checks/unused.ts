import { allStatements, type Located } from '../dataset';
import { check, type Finding } from './check';

function* unusedIn(entries: Located<unknown>[], used: Set<string>, expected: string): Iterable<Finding> {
  for (const at of entries) if (!used.has(at.name)) yield { at, found: 'no use of it', expected };
}

/** Everything in the index is reached from a statement. */
export const unused = check('unused', function* (data) {
  const statements = allStatements(data).map(({ value }) => value);
  const speakers = statements.flatMap(({ speaker, onBehalfOf, relayedBy }) => [
    speaker,
    onBehalfOf ?? '',
    relayedBy ?? '',
  ]);
  const cited = data.disagreements.flatMap(({ value }) => value.values.map(({ source }) => source));
  const claims = data.statements.flatMap(({ value }) => value.positions.map(({ claim }) => claim));
  yield* unusedIn(data.speakers, new Set(speakers), 'a statement of this speaker');
  yield* unusedIn(
    data.sources,
    new Set([...statements.flatMap(({ sources }) => sources), ...cited]),
    'a statement with this source',
  );
  yield* unusedIn(data.claims, new Set(claims), 'a statement with a position on this claim');
});
