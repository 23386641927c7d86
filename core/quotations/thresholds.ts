/**
 * How alike a page's words must be to a rendering's to be called the same words altered, by length. Measured on the
 * index itself: every rendering against all statements but its own, and every rendering with changed words against its own.
 */
const CLOSE_BY_WORDS: readonly (readonly [number, number])[] = [
  [6, 0.8],
  [10, 0.7],
  [Number.POSITIVE_INFINITY, 0.6],
];

/** Somebody else's words with a changed negation, number or name: only where it can hardly be chance. */
export const ALTERED_BY_ANOTHER = 0.85;
/** Somebody else's words, but for small words. */
export const NEARLY_VERBATIM = 0.85;

export const isClose = (similarity: number, words: number): boolean =>
  similarity >= (CLOSE_BY_WORDS.find(([below]) => words < below)?.[1] ?? 1);
