import type { Muting } from '../../components/card-state';
import type { Card } from '../../core/card';
import type { Mention } from '../../core/mention';
import { lineFragments } from '../../page/lines';
import type { Anchor, Opening } from '../../page/popover/anchor';
import type { Appearance, Popover } from '../../page/popover/create-popover';
import { createPopover } from '../../page/popover/create-popover';
import type { PlacedMention } from '../../page/reading';
import { ask, CONTEXT_LOST } from '../../platform/messaging';
import type { Session } from './session';

interface Point {
  x: number;
  y: number;
}

export interface Cards {
  readonly popover: Popover;
  /** @param at the pointer, in viewport pixels: the card belongs to the line under it */
  open(placed: PlacedMention, opening: Opening, at?: Point): void;
  anchorOf(placed: PlacedMention, at?: Point): Anchor;
}

interface Options {
  view: Window;
  session: Session;
  appearance: Appearance;
  host: string;
}

/** Connects marks, cards and the reader's mutings. */
export function createCards({ view, session, appearance, host }: Options): Cards {
  const mutings: Muting[] = [];
  const isMuted = (mention: Mention, passage: Mention | null) =>
    mutings.some(
      (muting) =>
        muting.scope === 'site' ||
        (muting.scope === 'passage'
          ? passage === mention
          : 'claim' in muting && muting.claim === mention.claims[0]?.id),
    );
  let opened: PlacedMention | null = null;
  let mutedPassage: Mention | null = null;
  const repaint = () => session.hide((mention) => isMuted(mention, mutedPassage));
  const keep = (muting: Muting, on: boolean) => {
    if (muting.scope === 'everywhere') void ask('settings/mute-claim', { claim: muting.claim, muted: on });
    if (muting.scope === 'site') void ask('settings/site', { host, on: !on });
  };

  const popover = createPopover({
    document: view.document,
    appearance,
    callbacks: {
      rested: (anchor) => show(anchor.mark as PlacedMention, anchor, 'hover'),
      closed: () => session.marks.setOpen(null),
      mute(muting) {
        if (muting.scope === 'passage') mutedPassage = opened?.mention ?? null;
        mutings.push(muting);
        keep(muting, true);
        repaint();
      },
      unmute(muting) {
        mutings.splice(mutings.indexOf(muting), 1);
        keep(muting, false);
        repaint();
      },
    },
  });

  /** Takes a moment more than the record: the card is there first. */
  async function fillQuotes(placed: PlacedMention, card: Card): Promise<void> {
    const { published = null, lang = null } = session.article ?? {};
    const { block: text, mention } = placed;
    const answer = await ask('quotes/check-passage', {
      passage: { text, start: mention.start, end: mention.end },
      claim: card.records[0]?.claim.id ?? null,
      article: { published, lang },
    });
    if (popover.anchor?.mark === placed) {
      popover.show({ ...card, quotes: answer.ok ? answer.value : [] });
    }
  }

  async function fill(placed: PlacedMention): Promise<void> {
    const { published = null, publishedFrom = null } = session.article ?? {};
    const { mention, block } = placed;
    const answer = await ask('card/make', { mention, block, article: { published, publishedFrom } });
    if (popover.anchor?.mark !== placed) return;
    if (answer.ok) {
      popover.show(answer.value);
      if (answer.value.quotes === null) void fillQuotes(placed, answer.value);
    } else if (answer.failed === CONTEXT_LOST) popover.showUpdated(() => view.location.reload());
    else popover.showError(() => void fill(placed));
  }

  function show(placed: PlacedMention, anchor: Anchor, opening: Opening): void {
    if (session.marks.areReplaced()) return;
    opened = placed;
    popover.openLoading(anchor, opening);
    session.marks.setOpen(placed.id);
    void fill(placed);
  }

  const anchorOf = (placed: PlacedMention, at?: Point): Anchor => {
    // Counted, not kept: a mark that scrolled or was laid out anew is measured again.
    const lines = lineFragments(placed.range);
    const line = Math.max(0, at ? lines.findIndex(({ top, bottom }) => at.y >= top && at.y <= bottom) : 0);
    return {
      mark: placed,
      rect: () => {
        const now = lineFragments(placed.range);
        return now[Math.min(line, now.length - 1)] ?? placed.range.getBoundingClientRect();
      },
      element: placed.range.startContainer.parentElement ?? view.document.documentElement,
      ...(at && { pointerX: at.x }),
    };
  };

  return { popover, anchorOf, open: (placed, opening, at) => show(placed, anchorOf(placed, at), opening) };
}
