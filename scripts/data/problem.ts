/** Something wrong in `data/`, told in a form that leads the editor to the line. */
export interface Problem {
  /** Path from the repository's root. */
  file: string;
  /** 1 is the first. */
  line: number;
  /** The entry's id, or what stands in its place. */
  entry: string;
  check: string;
  found: string;
  expected: string;
}

export function formatProblem({ file, line, entry, check, found, expected }: Problem): string {
  return `${file}:${line} ${entry}: ${check}: found ${found}, expected ${expected}`;
}

export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}
