import { PopupIcon } from './PopupIcon';
import { foot as words } from './words';

/** What the keys do in the list; nothing on a device without them. */
export function KeyHints() {
  return (
    <span class="key-hints" aria-hidden="true">
      <kbd>
        <PopupIcon name="up" />
      </kbd>
      <kbd>
        <PopupIcon name="down" />
      </kbd>
      {words.move}
      <kbd>
        <PopupIcon name="enter" />
      </kbd>
      {words.open}
      <kbd>Esc</kbd>
      {words.clear}
    </span>
  );
}
