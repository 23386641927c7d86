/** Comparing wordings, to find the same words entered twice. */

/** Scripts written without spaces are compared by characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words without case, punctuation and width variants. */
export function units(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

/** Length of the longest common subsequence. */
function commonLength(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const unit of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(unit === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** From 0, no word in common, to 1, the same words in the same order. */
export function similarity(a: string, b: string): number {
  const left = units(a);
  const right = units(b);
  const total = left.length + right.length;
  return total === 0 ? 1 : (2 * commonLength(left, right)) / total;
}

/** Whether the words of one stand in a row in the other. */
export function contains(a: string, b: string): boolean {
  const [short, long] = [units(a), units(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
