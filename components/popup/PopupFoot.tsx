import type { ComponentChildren } from 'preact';
import { box } from '../quote-check/words';
import { PopupIcon } from './PopupIcon';
import type { Quoting } from './use-quoting';
import { foot as words } from './words';

interface Props {
  /** Null until the index is read. */
  indexDate: string | null;
  /** Null where the check of a quotation is offered elsewhere. */
  quoting: Quoting | null;
  onOptions(): void;
  /** What to do with the results, in place of the date. */
  children?: ComponentChildren;
  /** A link that takes the room of all but the check. */
  link?: { text: string; onClick(): void } | undefined;
}

export function PopupFoot({ indexDate, quoting, onOptions, children, link }: Props) {
  return (
    <footer class="popup-foot">
      {quoting && (
        <button ref={quoting.button} type="button" class="link" onClick={quoting.begin}>
          {box.open}
        </button>
      )}
      <div class="foot-text">{!link && (children || (indexDate && words.indexTo(indexDate)))}</div>
      {link ? (
        <button type="button" class="link" onClick={link.onClick}>
          {link.text}
        </button>
      ) : (
        <button type="button" class="icon-button" title={words.options} aria-label={words.options} onClick={onOptions}>
          <PopupIcon name="options" />
        </button>
      )}
    </footer>
  );
}
