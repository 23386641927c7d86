import { units } from '../similarity';
import { check } from './check';

/** Sources that agree do not disagree. */
export const distinctValues = check('distinct-values', function* (data) {
  for (const at of data.disagreements) {
    const seen = new Set<string>();
    for (const [index, { value }] of at.value.values.entries()) {
      const key = units(value).join(' ') || value;
      if (seen.has(key))
        yield { at, path: ['values', index], found: `"${value}" a second time`, expected: 'values that differ' };
      seen.add(key);
    }
  }
});
