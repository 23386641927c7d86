import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { filters as words } from '../popup/words';
import { FilterMenu, type MenuOption } from './FilterMenu';

interface Props {
  name: string;
  /** The chosen value as it is shown, or null. */
  value: { label: string; mark?: ComponentChildren } | null;
  chosen: string | null;
  options: MenuOption[];
  onChoose(value: string | null): void;
}

/** Shows its value when one is chosen. */
export function FilterButton({ name, value, chosen, options, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menuId = useId();
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    button.current?.focus();
    setOpen(false);
  };

  return (
    <span class="filter">
      <button
        ref={button}
        type="button"
        class="filter-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        aria-label={value ? words.chosen(name, value.label) : name}
        data-chosen={value !== null || undefined}
        // The open menu closes when it loses focus; this press must not open it again.
        onPointerDown={(event) => isOpen && event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {value?.mark}
        <bdi>{value?.label ?? name}</bdi>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <FilterMenu
          id={menuId}
          name={name}
          options={options}
          chosen={chosen}
          onChoose={(next) => {
            onChoose(next);
            close();
          }}
          onClose={close}
          onLeave={() => setOpen(false)}
        />
      )}
    </span>
  );
}
