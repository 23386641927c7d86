import { useState } from 'preact/hooks';
import { undo as undoWord, where } from './words';

export interface UndoEntry {
  id: string;
  name: string;
  /** "added by you" */
  state: string;
  /** "Remove" */
  action: string;
  /** "removed", once it is. */
  done: string;
  take(): void;
  putBack(): void;
}

interface Props {
  name: string;
  entries: UndoEntry[];
  /** In place of an empty list. */
  none: string;
}

/** What was taken out stays in the list with an Undo until the page is left, so that nothing jumps under the pointer. */
export function UndoList({ name, entries, none }: Props) {
  const [taken, setTaken] = useState<UndoEntry[]>([]);
  const gone = taken.filter(({ id }) => !entries.some((entry) => entry.id === id));
  const all = [...entries, ...gone].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (all.length === 0) return <p class="none">{none}</p>;

  const take = (entry: UndoEntry) => {
    setTaken([...taken.filter(({ id }) => id !== entry.id), entry]);
    entry.take();
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets.
    <ul class="undo-list" role="list" aria-label={name}>
      {all.map((entry) => {
        const isGone = gone.includes(entry);
        const action = isGone ? undoWord : entry.action;
        return (
          <li key={entry.id}>
            <bdi>{entry.name}</bdi>
            <span class="undo-state" role="status">
              {isGone ? entry.done : entry.state}
            </span>
            <button
              type="button"
              class="link"
              aria-label={where.named(action, entry.name)}
              onClick={() => (isGone ? entry.putBack() : take(entry))}
            >
              {action}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
