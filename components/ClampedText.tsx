import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Hidden } from './Hidden';
import { useWordClamp } from './word-clamp';
import { statement as words } from './words';

interface Props {
  text: string;
  lines: number;
  before?: ComponentChildren;
  after?: ComponentChildren;
}

/** Text that ends at a word after so many lines, with a button for the rest. */
export function ClampedText({ text, lines, before, after }: Props) {
  const box = useRef<HTMLSpanElement>(null);
  const { shown, isCut, unfold } = useWordClamp(box, text, lines);
  return (
    <span class="clamped" ref={box}>
      {before}
      <span data-text>{shown}</span>
      {isCut ? (
        <span class="clamped-rest">
          …{' '}
          <button type="button" class="link" onClick={unfold}>
            {words.wholeText}
            <Hidden> {words.wholeTextOf}</Hidden>
          </button>
        </span>
      ) : (
        after
      )}
    </span>
  );
}
