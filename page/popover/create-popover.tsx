import { render } from 'preact';
import { PopoverCard } from '../../components/PopoverCard';
import type { CardCallbacks, CardState } from '../../components/card-state';
import popoverCss from '../../components/popover.css?inline';
import themeCss from '../../components/theme.css?inline';
import { direction, language } from '../../components/words';
import type { Card } from '../../core/card';
import type { Anchor, Opening } from './anchor';
import { copyText } from './copy-text';
import { createHost } from './host';
import hostCss from './host.css?inline';
import { createHoverControl, type HoverIntent } from './hover-intent';
import { placeAt } from './placement';
import { bringAboveSheet, closeByDragging, wantsSheet } from './sheet';
import { createSurface } from './surface';
import { tabTarget } from './tab-out';

/** The reader's settings. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark';
  /** Per cent. */
  textSize: number;
}

export interface PopoverCallbacks extends Omit<CardCallbacks, 'close' | 'copy'> {
  /** The pointer rested on a mark: open its card with `openLoading(anchor, 'hover')`. */
  rested(anchor: Anchor): void;
  /** No card is open any more. */
  closed(anchor: Anchor): void;
}

export interface Popover {
  /** Told where the pointer is, asks for cards to be opened and closes them. */
  readonly hover: HoverIntent;
  /** What the open card belongs to, or null when none is open. */
  readonly anchor: Anchor | null;
  readonly isOpen: boolean;
  /** Opens a card that waits for its content; it is seen only if that takes longer than 200 ms. */
  openLoading(anchor: Anchor, opening: Opening): void;
  /** Fills the open card; without one, does nothing. */
  show(card: Card): void;
  showError(retry: () => void): void;
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

/** As long as the card takes to fade. */
const FADE_MS = 80;

/** The one card of a page. Nothing is added to the page before something is shown or said. */
export function createPopover({ document, appearance, callbacks }: Setup): Popover {
  // …
  return {} as Popover;
}
