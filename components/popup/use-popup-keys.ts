import { useEffect, useRef } from 'preact/hooks';

export interface PopupKeys {
  focusField(): void;
  /** Along the list. */
  move(by: 1 | -1): void;
  /** Opens the row that the list is at. */
  open(): void;
  /** Clears, or closes. */
  escape(): void;
  /** @param number 1 to 9 */
  jump(number: number): void;
}

/** Rows are moved through from the field, from the list itself, or from nowhere; never from a link or a button. */
const movesRows = (target: Element | null) =>
  target === null || target.matches('body, input[role="combobox"], [role="listbox"]');

function act(keys: PopupKeys, event: KeyboardEvent): boolean {
  const target = event.target && 'matches' in event.target ? (event.target as Element) : null;
  if (event.altKey) {
    const number = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (number) keys.jump(Number(number));
    return number !== undefined;
  }
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') {
    keys.escape();
    return true;
  }
  if (event.key === '/' && !target?.matches('input, textarea')) {
    keys.focusField();
    return true;
  }
  if (!movesRows(target)) return false;
  if (event.key === 'ArrowDown') keys.move(1);
  else if (event.key === 'ArrowUp') keys.move(-1);
  else if (event.key === 'Enter') keys.open();
  else return false;
  return true;
}

/** The keys of the whole popup, wherever the focus is. */
export function usePopupKeys(keys: PopupKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const controller = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      // While a syllable is composed the keys belong to the input method.
      if (event.isComposing) return;
      if (act(latest.current, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: controller.signal });
    return () => controller.abort();
  }, []);
}
