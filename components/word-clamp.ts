import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Room kept on the last line for the ellipsis and the button behind it, in line heights. */
const ROOM_FOR_MORE = 3;

/** Places where text may end: after each word, or after any character where words have no spaces. */
function wordEnds(text: string): number[] {
  const spaced = [...text.matchAll(/\S(?=\s)/gu)].map((match) => match.index + match[0].length);
  return spaced.length > 0 ? spaced : [...text].map((_, place) => place + 1);
}

/** The last place to cut so that text, ellipsis and button fit, or null when the whole text fits. */
function cutFor(box: HTMLElement, node: Text, lines: number): number | null {
  const lineHeight = Number.parseFloat(getComputedStyle(box).lineHeight);
  const limit = lines * lineHeight;
  // Half a line of tolerance: fallback fonts reach beyond their line.
  if (!(box.scrollHeight > limit + lineHeight / 2)) return null;

  const bounds = box.getBoundingClientRect();
  const range = box.ownerDocument.createRange();
  const fits = (end: number) => {
    range.setStart(node, end - 1);
    range.setEnd(node, end);
    const last = range.getBoundingClientRect();
    const line = Math.floor(((last.top + last.bottom) / 2 - bounds.top) / lineHeight);
    if (line !== lines - 1) return line < lines - 1;
    const isMirrored = getComputedStyle(box).direction === 'rtl';
    const room = isMirrored ? last.left - bounds.left : bounds.right - last.right;
    return room >= ROOM_FOR_MORE * lineHeight;
  };
  return wordEnds(node.data).findLast(fits) ?? null;
}

/**
 * Cuts a text at a word so that it takes at most so many lines. CSS clamps cut inside words and leave no
 * room for a button. Returns the text to show, and whether it was cut.
 */
export function useWordClamp(
  box: RefObject<HTMLElement | null>,
  text: string,
  lines: number,
): { shown: string; isCut: boolean; unfold(): void } {
  const [cut, setCut] = useState<number | null>(null);
  const [isWhole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const node = [...(box.current?.querySelector('[data-text]')?.childNodes ?? [])][0];
    if (box.current && node && !isWhole) setCut(cutFor(box.current, node as Text, lines));
  }, [text, lines, isWhole]);
  const end = isWhole ? null : cut;
  return {
    shown: end === null ? text : text.slice(0, end),
    isCut: end !== null,
    unfold: () => setWhole(true),
  };
}
