import type { Fit } from './attribution-fit';

/**
 * How alike a page's words must be to a rendering's to be called the same words altered, by length. Measured on the
 * index and on our passages: of 672 renderings held against all statements but their own, 3 % come this close, nearly all
 * of them one sentence said twice; of 355 quotations in passages about the subject, none that is another remark.
 */
const CLOSE_BY_WORDS: readonly (readonly [number, number])[] = [
  [6, 0.7],
  [10, 0.6],
  [16, 0.53],
  [Number.POSITIVE_INFINITY, 0.51],
];

/** With the statement's own speaker named, chance is less likely. */
const OWN_SPEAKER = 0.08;

/** Somebody else's words but for a few: only where it can hardly be chance. */
export const NEARLY_VERBATIM = 0.85;

export function isClose(similarity: number, words: number, fit: Fit): boolean {
  const close = CLOSE_BY_WORDS.find(([below]) => words < below)?.[1] ?? 1;
  return similarity >= (fit === 'fits' ? close - OWN_SPEAKER : close);
}
