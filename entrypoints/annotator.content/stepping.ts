import { stepping as words } from '../../components/words';
import { lineFragments } from '../../page/lines';
import type { PlacedMention } from '../../page/reading';
import type { Cards } from './cards';
import type { Session } from './session';

export interface Stepping {
  /** Goes to the next or the previous mark, around the ends. */
  step(by: 1 | -1): void;
  /** Goes to a mark and opens its card. Does nothing when it is gone. */
  goTo(id: number): void;
}

/** Highlights are not focusable: stepping keeps the place itself, and says it to screen readers. */
export function createStepping(view: Window, session: Session, cards: Cards, signal: AbortSignal): Stepping {
  let current: PlacedMention | null = null;

  const leave = () => {
    current = null;
    session.marks.setFocus(null);
  };
  const arriveAt = (placed: PlacedMention) => {
    current = placed;
    session.marks.setFocus(placed.id);
    const line = lineFragments(placed.range)[0];
    const isInView = line && line.top > 0 && line.bottom < view.innerHeight;
    if (line && !isInView) {
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      // The upper third leaves room for the card below.
      view.scrollBy({ top: line.top - view.innerHeight / 3, behavior: still ? 'instant' : 'smooth' });
    }
  };

  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !current || cards.popover.isOpen) return;
      if (event.key === 'Escape') leave();
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      cards.open(current, 'press');
    },
    { signal, capture: true },
  );
  view.addEventListener('pointerdown', leave, { signal, passive: true });

  return {
    step(by) {
      const { placed } = session;
      if (placed.length === 0) return;
      const at = current ? placed.indexOf(current) : by > 0 ? -1 : 0;
      const next = placed[(at + by + placed.length) % placed.length] as PlacedMention;
      cards.popover.close();
      arriveAt(next);
      cards.popover.announce(words.at(placed.indexOf(next) + 1, placed.length, next.mention.text));
    },
    goTo(id) {
      const placed = session.placed.find((one) => one.id === id);
      if (!placed) return;
      arriveAt(placed);
      cards.open(placed, 'press');
    },
  };
}
