import { useRef, useState } from 'preact/hooks';
import type { ClaimRecord } from '../core/card';
import type { Stance } from '../core/model';
import { nextAlong } from './roving';
import { StanceMark } from './StanceMark';
import { stanceLabel, stanceMeaning, tally as words } from './words';

interface Props {
  id: string;
  tally: ClaimRecord['tally'];
  /** To the next statement with this stance. */
  onStance(stance: Stance): void;
}

/** One stop in the tab order; arrow keys move along it. */
export function Tally({ id, tally, onStance }: Props) {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLUListElement>(null);

  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = nextAlong(event, buttons, event.target as HTMLButtonElement);
    if (!next) return;
    event.preventDefault();
    setCurrent(buttons.indexOf(next));
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets.
    <ul id={id} class="tally" role="list" aria-label={words.name} ref={list} onKeyDown={move}>
      {tally.map(({ stance, count }, place) => (
        <li key={stance}>
          <button
            type="button"
            class="tally-item"
            tabIndex={place === current ? 0 : -1}
            title={stanceMeaning[stance]}
            aria-label={words.item(stance, count)}
            onClick={() => onStance(stance)}
          >
            <StanceMark stance={stance} size={11} />
            {stanceLabel[stance]} <b>{count}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
