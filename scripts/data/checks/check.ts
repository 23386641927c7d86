import type { Dataset, Located, Path } from '../dataset';
import type { Problem } from '../problem';

/** A rule about what the data means, beyond what the schemas can say. */
export interface Check {
  name: string;
  /** `today` is an ISO day; nothing in the data may lie after it. */
  run(data: Dataset, today: string): Problem[];
}

/** What a check found: where, what stands there and what should. */
export interface Finding {
  at: Located<unknown>;
  path?: Path;
  found: string;
  expected: string;
}

export function check(name: string, find: (data: Dataset, today: string) => Iterable<Finding>): Check {
  return {
    name,
    run: (data, today) =>
      [...find(data, today)].map(({ at, path, found, expected }) => ({
        file: at.file,
        line: at.line(path),
        entry: at.name,
        check: name,
        found,
        expected,
      })),
  };
}

/** Each two of a list, once. */
export function pairs<T>(list: T[]): [T, T][] {
  return list.flatMap((first, index) => list.slice(index + 1).map((second): [T, T] => [first, second]));
}

export function groupBy<T>(list: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
