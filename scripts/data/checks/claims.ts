import { byName } from '../dataset';
import { check, groupBy } from './check';

/** No claim is, over whatever steps, broader than itself. */
export const claimCycle = check('claim-cycle', function* (data) {
  const claims = byName(data.claims);
  const above = (id: string, seen: Set<string>): Set<string> => {
    for (const broader of claims.get(id)?.value.broader ?? []) {
      if (seen.has(broader)) continue;
      seen.add(broader);
      above(broader, seen);
    }
    return seen;
  };
  for (const at of data.claims) {
    if (above(at.name, new Set()).has(at.name)) {
      yield {
        at,
        path: ['broader'],
        found: 'the claim among the claims above it',
        expected: 'a hierarchy without a circle',
      };
    }
  }
});

/** Tabs and lists tell claims apart by their names. */
export const claimNames = check('claim-names', function* (data) {
  for (const field of ['title', 'short'] as const) {
    for (const same of groupBy(data.claims, ({ value }) => value[field].toLowerCase()).values()) {
      for (const at of same.slice(1)) {
        yield { at, path: [field], found: `the ${field} of ${same[0]?.name}`, expected: 'a name of its own' };
      }
    }
  }
});

/** A claim is not younger than the first statement that alleges it. Older ones can be about something more general. */
export const claimStart = check('claim-start', function* (data) {
  const first = new Map<string, string>();
  for (const { value } of data.statements) {
    for (const { claim, stance } of value.positions) {
      if (stance !== 'alleges') continue;
      const known = first.get(claim);
      if (!known || value.date < known) first.set(claim, value.date);
    }
  }
  for (const at of data.claims) {
    const month = first.get(at.name)?.slice(0, 7);
    if (month && at.value.from > month) {
      yield {
        at,
        path: ['from'],
        found: at.value.from,
        expected: `${month}, the month of the first statement that alleges it, or earlier`,
      };
    }
  }
});

/** A statement has one position on a claim. */
export const onePosition = check('one-position', function* (data) {
  for (const at of data.statements) {
    const seen = new Set<string>();
    for (const [index, { claim }] of at.value.positions.entries()) {
      if (seen.has(claim))
        yield {
          at,
          path: ['positions', index],
          found: `a second position on ${claim}`,
          expected: 'one for each claim',
        };
      seen.add(claim);
    }
  }
});
