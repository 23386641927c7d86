/**
 * Slips of the hand between two words: letters dropped, added, replaced, or two neighbours swapped, each once
 * (optimal string alignment).
 * @param most give up above this; must be small
 * @param unfinished `a` may be the beginning of `b`: what `b` goes on with does not count
 * @returns the number of slips, or `most + 1` when there are more
 */
export function editDistance(a: string, whole: string, most: number, unfinished = false): number {
  const b = unfinished ? whole.slice(0, a.length + most) : whole;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  const slips = unfinished ? Math.min(...above) : (above[b.length] as number);
  return Math.min(slips, most + 1);
}
