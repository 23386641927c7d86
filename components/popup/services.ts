import type { ClaimsIndex } from '../../core/claims-index';
import type { Mention } from '../../core/mention';
import type { ToldFinding } from '../../core/quotations/finding';

/** What the popup can say about the page in front of it. Hosts are shown as they are, without `www.`. */
export type PageState =
  /** The annotator is at work; ask again. */
  | { kind: 'reading'; host: string }
  | {
      kind: 'passages';
      host: string;
      on: boolean;
      title: string;
      /** ISO day of the article, or null. */
      published: string | null;
      /** In reading order, marked and possible ones. */
      mentions: Mention[];
    }
  | { kind: 'none-found'; host: string }
  /** Neither a listed news site nor one that the user added. */
  | {
      kind: 'not-running';
      host: string;
      /** How many news sites come with the extension. */
      listedSites: number;
    }
  /** Switched off by the user. */
  | { kind: 'off'; host: string }
  /** The browser's own pages, its store, a PDF. */
  | { kind: 'unreadable' }
  /** The page was not read because something failed. */
  | { kind: 'error'; host: string; detail: string };

/** What the popup asks of the browser. Tests and the gallery bring their own. */
export interface PopupServices {
  getPageState(): Promise<PageState>;
  /** Scrolls the page to a passage and opens its card. @param mention place in `mentions` */
  goTo(mention: number): Promise<void>;
  setSite(host: string, on: boolean): Promise<void>;
  /** Reads the page once, on the user's click; the next page state says what came of it. */
  checkPage(): Promise<void>;
  /** Asks the browser for the host. @returns whether it was granted */
  alwaysOnSite(host: string): Promise<boolean>;
  /** Rejects when the packaged file cannot be read. */
  loadIndex(): Promise<ClaimsIndex>;
  /** @returns what came of checking a quotation, or null when nothing answered */
  checkQuote(text: string): Promise<ToldFinding | null>;
  /** @returns whether the clipboard took the text */
  copy(text: string): Promise<boolean>;
  openOptions(): void;
  close(): void;
}
