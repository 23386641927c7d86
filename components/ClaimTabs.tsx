import type { Claim } from '../core/model';
import { nextAlong } from './roving';
import { tabs } from './words';

interface Props {
  claims: Claim[];
  current: number;
  /** Id of what the tabs switch. */
  panel: string;
  onSelect(place: number): void;
}

/** Two close claims: the arrow keys switch, one tab is in the tab order. */
export function ClaimTabs({ claims, current, panel, onSelect }: Props) {
  const move = (event: KeyboardEvent) => {
    const own = event.currentTarget as HTMLElement;
    const row = [...own.querySelectorAll<HTMLElement>('[role=tab]')];
    const next = nextAlong(event, row, event.target as HTMLElement);
    if (!next) return;
    event.preventDefault();
    next.focus();
    onSelect(row.indexOf(next));
  };
  return (
    <div class="tabs" role="tablist" aria-label={tabs.name} onKeyDown={move}>
      {claims.map((claim, place) => (
        <button
          key={claim.id}
          type="button"
          role="tab"
          class="tab"
          aria-selected={place === current}
          aria-controls={panel}
          tabIndex={place === current ? 0 : -1}
          onClick={() => onSelect(place)}
        >
          {claim.short}
        </button>
      ))}
    </div>
  );
}
