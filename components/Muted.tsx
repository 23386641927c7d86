import { useId } from 'preact/hooks';
import { CardFrame } from './CardFrame';
import { CardTitle } from './CardTitle';
import type { Muting } from './card-state';
import { muted as words } from './words';

interface Props {
  muting: Muting;
  host: string;
  onMuting(muting: Muting): void;
  onUndo(): void;
  onClose(): void;
}

/** Says what was silenced, and offers to undo it or to go further. */
export function Muted({ muting, host, onMuting, onUndo, onClose }: Props) {
  const title = useId();
  const text = useId();
  const isSite = muting.scope === 'site';
  return (
    <CardFrame
      titleId={title}
      describedBy={text}
      onClose={onClose}
      head={
        <>
          <CardTitle id={title} text={words[muting.scope].title} />
          <p id={text} class="explanation">
            {words[muting.scope].text(host)}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={onUndo}>
              {isSite ? words.turnOn : words.undo}
            </button>
            {!isSite && (
              <button type="button" class="button" onClick={() => onMuting({ scope: 'site' })}>
                {words.offOn(host)}
              </button>
            )}
            {muting.scope === 'claim' && (
              <button
                type="button"
                class="button"
                onClick={() => onMuting({ scope: 'everywhere', claim: muting.claim })}
              >
                {words.always}
              </button>
            )}
          </div>
        </>
      }
    />
  );
}
