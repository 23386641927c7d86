import type { Card } from '../core/card';
import type { ToldFinding } from '../core/quotations/finding';

/** What the card has to show. */
export type CardState =
  | { kind: 'loading' }
  | { kind: 'failed'; retry: () => void }
  /** The extension was updated under the open page, which must be loaded anew. */
  | { kind: 'updated'; reload: () => void }
  | { kind: 'card'; card: Card }
  /** What came of checking a quotation that the reader selected. */
  | { kind: 'quote'; finding: ToldFinding };

/** What a reader can silence from the card. */
export type Muting =
  | { scope: 'passage' }
  /** This claim's passages on this page. */
  | { scope: 'claim'; claim: string }
  | { scope: 'everywhere'; claim: string }
  | { scope: 'site' };

/** What the card asks of whoever shows it. Each muting is undone by its own call. */
export interface CardCallbacks {
  close(): void;
  mute(muting: Muting): void;
  unmute(muting: Muting): void;
  /** Whether the clipboard took the text. */
  copy(text: string): Promise<boolean>;
  /** Opens the search over the index; without it the card does not offer one. */
  search?: () => void;
}
