import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuOption {
  /** Null: the filter is cleared. */
  value: string | null;
  label: string;
  mark?: ComponentChildren;
  count?: number;
}

interface Props {
  id: string;
  name: string;
  options: MenuOption[];
  chosen: string | null;
  onChoose(value: string | null): void;
  /** Asked to close. */
  onClose(): void;
  /** Focus went elsewhere. */
  onLeave(): void;
}

/** A listbox that takes focus while it is open. Letters go to the next option that begins with them. */
export function FilterMenu({ id, name, options, chosen, onChoose, onClose, onLeave }: Props) {
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex(({ value }) => value === chosen),
    ),
  );
  const list = useRef<HTMLDivElement>(null);
  const optionId = (at: number) => `${id}-${at}`;

  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const beginningWith = (letter: string) => {
    const after = [...options.keys()].map((step) => (active + 1 + step) % options.length);
    return after.find((at) => options[at]?.label.toLowerCase().startsWith(letter.toLowerCase()));
  };

  const placeFor = (key: string): number | undefined => {
    if (key === 'ArrowDown') return Math.min(active + 1, options.length - 1);
    if (key === 'ArrowUp') return Math.max(active - 1, 0);
    if (key === 'Home') return 0;
    if (key === 'End') return options.length - 1;
    return key.length === 1 && key !== ' ' ? beginningWith(key) : undefined;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The popup's own keys rest while a menu is open.
    event.stopPropagation();
    if (event.key === 'Tab') return;
    const place = placeFor(event.key);
    if (place !== undefined) setActive(place);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(options[active]?.value ?? null);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };

  return (
    <div
      class="menu unfolded"
      role="listbox"
      id={id}
      aria-label={name}
      tabIndex={0}
      aria-activedescendant={optionId(active)}
      ref={list}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {options.map(({ value, label, mark, count }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the listbox's.
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox points at the option.
        <div
          key={value}
          id={optionId(at)}
          role="option"
          aria-selected={value === chosen}
          data-active={at === active || undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(value)}
        >
          {mark}
          <bdi>{label}</bdi>
          {count !== undefined && <span class="menu-count">{count}</span>}
        </div>
      ))}
    </div>
  );
}
