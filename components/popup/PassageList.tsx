import type { Ref } from 'preact';
import type { ClaimsIndex } from '../../core/claims-index';
import type { Mention } from '../../core/mention';
import { PassageRow } from './PassageRow';
import { page as words } from './words';

/** A mention with its place in the page's list, which is what the page knows it by. */
export interface Passage {
  mention: Mention;
  place: number;
}

interface Props {
  listId: string;
  rowId(at: number): string;
  list: Ref<HTMLDivElement>;
  index: ClaimsIndex;
  marked: Passage[];
  possible: Passage[];
  showsPossible: boolean;
  active: number;
  onOpen(at: number): void;
  onShowPossible(): void;
}

export function PassageList(props: Props) {
  const { listId, rowId, list, index, marked, possible, showsPossible, active, onOpen, onShowPossible } = props;
  const row = ({ mention, place }: Passage, at: number, number: number | null) => (
    <PassageRow
      key={place}
      index={index}
      mention={mention}
      id={rowId(at)}
      number={number}
      isActive={at === active}
      onOpen={() => onOpen(at)}
    />
  );
  const count = marked.length + (showsPossible ? possible.length : 0);
  return (
    <>
      {count > 0 && (
        <div
          ref={list}
          role="listbox"
          id={listId}
          tabIndex={0}
          aria-label={words.passages(marked.length)}
          aria-activedescendant={rowId(active)}
        >
          {marked.map((passage, at) => row(passage, at, at + 1))}
          {showsPossible && possible.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
            <div role="group" aria-label={words.possibleTitle} class="possible unfolded">
              <p class="possible-heading" role="presentation">
                {words.possibleTitle}
                <span>{words.possibleMeaning}</span>
              </p>
              {possible.map((passage, at) => row(passage, marked.length + at, null))}
            </div>
          )}
        </div>
      )}
      {possible.length > 0 && !showsPossible && (
        <button type="button" class="link more" onClick={onShowPossible}>
          {words.possible(possible.length)}
        </button>
      )}
    </>
  );
}
