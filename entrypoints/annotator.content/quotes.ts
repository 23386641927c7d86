import type { Selected } from '../../core/quotations/check-selection';
import type { Anchor } from '../../page/popover/anchor';
import type { Popover } from '../../page/popover/create-popover';
import type { PageSelection } from '../../page/selection';
import { readSelection } from '../../page/selection';
import { ask, CONTEXT_LOST } from '../../platform/messaging';
import type { Session } from './session';

export interface Quotes {
  /** Opens the check of what is selected. @param text the selection as the menu gives it, or null */
  checkSelection(text: string | null): void;
}

const NOTHING: Selected = { before: '', text: '', after: '' };
/** Of a selection in a frame we know no place: the card stands below the upper edge. */
const FALLBACK_TOP_PX = 24;
/** Enough to tell one selection from another. */
const COMPARED = 80;

const bare = (text: string): string => text.replace(/\s+/g, '').slice(0, COMPARED);

/** What the menu was opened on may stand in a frame, while an older selection stands in the page. */
const isOf = (selection: PageSelection, text: string | null): boolean =>
  text === null || bare(selection.text) === bare(text);

/** Checks what the reader selects, in the page's popover. */
export function createQuotes(view: Window, session: Session, popover: Popover): Quotes {
  const anchorOf = (selection: PageSelection | null): Anchor => ({
    mark: {},
    rect: () => selection?.rect() ?? new DOMRect(view.innerWidth / 2, FALLBACK_TOP_PX, 0, 0),
    element: selection?.element ?? view.document.documentElement,
  });

  const bringIntoView = (anchor: Anchor) => {
    const { top, bottom } = anchor.rect();
    if (bottom < 0 || top > view.innerHeight) {
      view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
    }
  };

  async function fill(anchor: Anchor, { before, text, after }: Selected): Promise<void> {
    const { published = null, lang = view.document.documentElement.lang || null } = session.article ?? {};
    const answer = await ask('quotes/check-selection', {
      selected: { before, text, after },
      article: { published, lang },
    });
    if (popover.anchor?.mark !== anchor.mark) return;
    if (answer.ok) popover.showQuote(answer.value);
    else if (answer.failed === CONTEXT_LOST) popover.showUpdated(() => view.location.reload());
    else popover.showError(() => void fill(anchor, { before, text, after }));
  }

  return {
    checkSelection(text) {
      const found = readSelection(view);
      const selection = found && isOf(found, text) ? found : null;
      const anchor = anchorOf(selection);
      bringIntoView(anchor);
      popover.openLoading(anchor, 'press');
      void fill(anchor, selection ?? { ...NOTHING, text: text ?? '' });
    },
  };
}
