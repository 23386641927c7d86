import type { ComponentChildren } from 'preact';
import { PopupIcon } from './PopupIcon';
import { foot as words } from './words';

interface Props {
  /** Null until the index is read. */
  indexDate: string | null;
  onOptions(): void;
  /** What to do with the results, in place of the date. */
  children?: ComponentChildren;
  /** A link that takes all the room there is. */
  link?: { text: string; onClick(): void } | undefined;
}

export function PopupFoot({ indexDate, onOptions, children, link }: Props) {
  return (
    <footer class="popup-foot">
      <div class="foot-text">{children || (indexDate && words.indexTo(indexDate))}</div>
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
