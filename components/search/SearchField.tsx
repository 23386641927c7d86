import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '../Icon';
import { PopupIcon } from '../popup/PopupIcon';
import { search as words } from '../popup/words';

interface Props {
  query: string;
  field: Ref<HTMLInputElement>;
  /** The list that the arrow keys move through, and the row they are at. */
  listId: string | null;
  activeId: string | null;
  onQuery(query: string): void;
  onClear(): void;
  /** The filters. */
  children?: ComponentChildren;
}

export function SearchField({ query, field, listId, activeId, onQuery, onClear, children }: Props) {
  return (
    <search class="search">
      <div class="field">
        <PopupIcon name="search" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.placeholder}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={listId !== null}
          aria-controls={listId ?? undefined}
          aria-activedescendant={activeId ?? undefined}
          placeholder={words.placeholder}
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query ? (
          <button type="button" class="icon-button" title={words.clear} aria-label={words.clear} onClick={onClear}>
            <Icon name="close" />
          </button>
        ) : (
          <kbd>{words.shortcut}</kbd>
        )}
      </div>
      {children}
    </search>
  );
}
