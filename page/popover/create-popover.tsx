import { render } from 'preact';
import type { CardCallbacks, CardState } from '../../components/card-state';
import { PopoverCard } from '../../components/PopoverCard';
import popoverCss from '../../components/popover.css?inline';
import themeCss from '../../components/theme.css?inline';
import { direction, language } from '../../components/words';
import type { Card } from '../../core/card';
import type { ToldFinding } from '../../core/quotations/finding';
import type { Anchor, Opening } from './anchor';
import { copyText } from './copy-text';
import { fitHead } from './fit-head';
import { createHost } from './host';
import hostCss from './host.css?inline';
import { createHoverControl, type HoverIntent } from './hover-intent';
import { listen } from './listen';
import { type Placing, placeAt } from './placement';
import { bringAboveSheet, closeByDragging, wantsSheet } from './sheet';
import { createSurface } from './surface';

/** The reader's settings. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  /** Per cent. */
  textSize: number;
}

export interface PopoverCallbacks extends Omit<CardCallbacks, 'close' | 'copy'> {
  /** The pointer rested on a mark: open its card with `openLoading(anchor, 'hover')`. */
  rested(anchor: Anchor): void;
  /** The card of this anchor is closed, or another takes its place. */
  closed(anchor: Anchor): void;
}

export interface Popover {
  /** To be told where the pointer is; asks for cards to be opened, and closes them. */
  readonly hover: HoverIntent;
  /** What the open card belongs to, or null when none is open. */
  readonly anchor: Anchor | null;
  readonly isOpen: boolean;
  /** Opens a card that waits for its content; it is seen only if that takes longer than 200 ms. */
  openLoading(anchor: Anchor, opening: Opening): void;
  /** Fills the open card; without one, does nothing. */
  show(card: Card): void;
  /** The same with what came of checking a quotation. */
  showQuote(finding: ToldFinding): void;
  /** Says that the open card did not load; trying again shows it waiting, then calls back. */
  showError(retry: () => void): void;
  /** Says that the extension was updated and the page must be loaded anew. */
  showUpdated(reload: () => void): void;
  /** Whether a node is the one element that the extension adds to the page. */
  isOurs(node: Node): boolean;
  /** Gives focus back if the card has it. */
  close(): void;
  /** Says something to a screen reader. */
  announce(text: string): void;
  setAppearance(appearance: Appearance): void;
  /** Takes everything off the page. */
  destroy(): void;
}

interface Setup {
  document: Document;
  appearance: Appearance;
  callbacks: PopoverCallbacks;
}

/** One card, from its opening to its closing. */
interface Opened {
  anchor: Anchor;
  opening: Opening;
  state: CardState;
  placing: Placing | null;
  listeners: AbortController;
  focusBefore: Element | null;
}

/** ms the card takes to fade. */
const FADE_MS = 80;
/** ms: screen readers miss what stands in a region when it appears. */
const ANNOUNCE_MS = 100;

const isStill = (view: Window) => view.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The one card of a page. Nothing is added to the page before something is shown or said. */
export function createPopover({ document, appearance, callbacks }: Setup): Popover {
  const view = document.defaultView as Window;
  const life = new AbortController();
  const host = createHost(document, hostCss + themeCss + popoverCss, life.signal);
  const { element: surface, arrow, handle, mount } = createSurface(document);
  const spoken = document.createElement('div');
  spoken.className = 'hidden-text';
  spoken.ariaLive = 'polite';
  host.content.append(spoken);
  host.content.dir = direction;
  host.content.lang = language;

  let opened: Opened | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  // A sheet lies too far from its mark for a pointer to reach it: it waits to be asked for.
  const rested = (anchor: Anchor) => wantsSheet(view) || callbacks.rested(anchor);
  const hover = createHoverControl({ open: rested, close }, life.signal);
  closeByDragging(handle, surface, close, life.signal);
  life.signal.addEventListener('abort', () => host.remove());

  function draw(): void {
    if (!opened) return;
    surface.toggleAttribute('data-waiting', opened.state.kind === 'loading');
    render(
      <PopoverCard
        // A new card starts at its record, whatever the reader turned to in the last one.
        key={opened}
        state={opened.state}
        host={view.location.hostname}
        takesFocus={opened.opening === 'press'}
        callbacks={{ ...callbacks, close, copy: (text) => copyText(text, host.content) }}
      />,
      mount,
    );
    fitHead(surface);
    opened.placing?.update();
  }

  function place({ anchor, opening }: Opened): Placing | null {
    if (!wantsSheet(view)) {
      delete surface.dataset.form;
      return placeAt(anchor, surface, arrow, () => surface.matches(':focus-within') || close());
    }
    surface.dataset.form = 'sheet';
    surface.dataset.placed = '';
    if (opening === 'press') bringAboveSheet(anchor, view);
    return null;
  }

  /** Takes the card off the screen at once; focus stays where it is. */
  function clear(): void {
    clearTimeout(fading);
    render(null, mount);
    surface.remove();
    for (const name of ['form', 'side', 'placed', 'leaving']) delete surface.dataset[name];
    surface.removeAttribute('style');
  }

  function end(): void {
    const { anchor, placing, listeners } = opened as Opened;
    listeners.abort();
    placing?.stop();
    opened = null;
    hover.closed();
    callbacks.closed(anchor);
  }

  function close(): void {
    if (!opened) return;
    const { focusBefore } = opened;
    if (document.activeElement === host.element && focusBefore instanceof HTMLElement) {
      focusBefore.focus({ preventScroll: true });
    }
    end();
    if (isStill(view)) {
      clear();
      return;
    }
    surface.dataset.leaving = '';
    fading = setTimeout(clear, FADE_MS);
  }

  function openLoading(anchor: Anchor, opening: Opening): void {
    if (life.signal.aborted) return;
    if (opened?.anchor.mark === anchor.mark && host.element.isConnected) {
      // Pressing the mark of a hovered card holds that card and moves into it.
      opened.opening = opening;
      hover.opened(anchor.mark, opening === 'press');
      draw();
      return;
    }
    const focusBefore = opened?.focusBefore ?? document.activeElement;
    if (opened) end();
    clear();
    host.attach();
    host.content.append(surface);
    host.raise();
    opened = {
      anchor,
      opening,
      state: { kind: 'loading' },
      placing: null,
      listeners: new AbortController(),
      focusBefore,
    };
    hover.opened(anchor.mark, opening === 'press');
    listen({ view, host: host.element, surface, anchor, hover, close }, opened.listeners.signal);
    draw();
    opened.placing = place(opened);
    fitHead(surface);
  }

  function setState(state: CardState): void {
    if (!opened) return;
    opened.state = state;
    draw();
  }

  function setAppearance({ theme, textSize }: Appearance): void {
    host.content.dataset.theme = theme;
    host.content.style.setProperty('--px', `${textSize / 100}px`);
  }
  setAppearance(appearance);

  return {
    hover,
    get anchor() {
      return opened?.anchor ?? null;
    },
    get isOpen() {
      return opened !== null;
    },
    openLoading,
    show: (card) => setState({ kind: 'card', card }),
    showQuote: (finding) => setState({ kind: 'quote', finding }),
    showError: (retry) =>
      setState({
        kind: 'failed',
        retry: () => {
          setState({ kind: 'loading' });
          retry();
        },
      }),
    showUpdated: (reload) => setState({ kind: 'updated', reload }),
    isOurs: (node) => node === host.element,
    close,
    announce(text) {
      host.attach();
      spoken.textContent = '';
      setTimeout(() => {
        spoken.textContent = text;
      }, ANNOUNCE_MS);
    },
    setAppearance,
    destroy() {
      close();
      clear();
      life.abort();
    },
  };
}
