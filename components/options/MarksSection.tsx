import type { ClaimsIndex } from '../../core/claims-index';
import { including, without } from './lists';
import { UndoList } from './UndoList';
import type { Change } from './use-settings';
import { marks as words } from './words';

interface Props {
  mutedClaims: string[];
  /** For the names of claims; null while it is not read. */
  index: ClaimsIndex | null;
  change: Change;
}

export function MarksSection({ mutedClaims, index, change }: Props) {
  const { before, marked, after } = words.example;
  return (
    <>
      <p class="mark-example">
        {before}
        <u>{marked}</u>
        {after}
      </p>
      <p class="setting-text">{words.exampleText}</p>
      <h3 class="list-title">{words.muted}</h3>
      <UndoList
        name={words.muted}
        none={words.none}
        entries={mutedClaims.map((id) => ({
          id,
          name: index?.claim(id)?.short ?? id,
          state: words.mutedByYou,
          action: words.unmute,
          done: words.unmuted,
          take: () => change((now) => ({ mutedClaims: without(now.mutedClaims, id) })),
          putBack: () => change((now) => ({ mutedClaims: including(now.mutedClaims, id) })),
        }))}
      />
    </>
  );
}
