/** Longer words are cut: by then it is known that they differ. */
const LONGEST = 48;

/** Reused by every call: words are compared by the thousand at one keystroke. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

const isSwapped = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 &&
  column > 1 &&
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
  a.charCodeAt(row - 2) === b.charCodeAt(column - 1);

/**
 * Slips of the hand between two words: letters dropped, added, replaced, or two neighbours swapped, each once
 * (optimal string alignment).
 * @param most give up above this; must be small
 * @param unfinished `a` may be the beginning of `b`: what `b` goes on with does not count
 * @returns the number of slips, or `most + 1` when there are more
 */
export function editDistance(a: string, b: string, most: number, unfinished = false): number {
  const height = Math.min(a.length, LONGEST);
  const width = Math.min(unfinished ? Math.min(b.length, a.length + most) : b.length, LONGEST);
  if (Math.abs(height - width) > most) return most + 1;

  let [before, above, current]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= height; row++) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let slips = (above[column - 1] as number) + (isSame ? 0 : 1);
      slips = Math.min(slips, (above[column] as number) + 1, (current[column - 1] as number) + 1);
      if (isSwapped(a, b, row, column)) slips = Math.min(slips, (before[column - 2] as number) + 1);
      current[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, above, current] = [above, current, before];
  }
  const slips = unfinished ? Math.min(...above.subarray(0, width + 1)) : (above[width] as number);
  return Math.min(slips, most + 1);
}
