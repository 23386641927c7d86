import type { Article } from '../core/article';
import type { Card } from '../core/card';
import type { Mention } from '../core/mention';
import type { Passage } from '../core/quotations/check-passage';
import type { Selected } from '../core/quotations/check-selection';
import type { ToldFinding } from '../core/quotations/finding';

/** Failures are values that name what failed. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failed: string };

/** Every message of the extension: who asks, with what, and what comes back. */
export interface MessageMap {
  /** Gate to background: this page names both sides. */
  'page/names-both': { asks: null; answer: { injected: boolean } };
  /** Annotator to background: find the mentions. */
  'article/spot': { asks: Article; answer: { mentions: Mention[]; indexDate: string } };
  /** Annotator to background: the card of one mention. */
  'card/make': {
    asks: {
      mention: Mention;
      article: Pick<Article, 'published' | 'publishedFrom'>;
      /** The text of the mention's block. */
      block: string;
    };
    answer: Card;
  };
  /** Annotator to background: check the quotations of a card's passage. */
  'quotes/check-passage': {
    asks: { passage: Passage; claim: string | null; article: Pick<Article, 'published' | 'lang'> };
    answer: ToldFinding[];
  };
  /** Popup to background: check what the reader pasted. */
  'quotes/check-text': { asks: { text: string }; answer: ToldFinding };
  /** Annotator to background: check what the reader selected. */
  'quotes/check-selection': {
    asks: { selected: Selected; article: Pick<Article, 'published' | 'lang'> };
    answer: ToldFinding;
  };
  /** Annotator to background: how many passages are marked, for the badge. */
  'page/marked': { asks: { count: number }; answer: null };
  /** Annotator to background: settings changed from the card. */
  'settings/mute-claim': { asks: { claim: string; muted: boolean }; answer: null };
  'settings/site': { asks: { host: string; on: boolean }; answer: null };
  /** Popup to annotator (tab message): the passages of the page. */
  'page/passages': {
    asks: null;
    /** No article: the page is still being read. `failed` says why it could not be. */
    answer: { article: Omit<Article, 'blocks'> | null; mentions: Mention[]; failed: string | null };
  };
  /** Popup to annotator (tab message): scroll to the nth marked passage and open its card. */
  'page/go-to': { asks: { mention: number }; answer: null };
  /** Background to annotator (tab message): open the check of the selection. */
  'page/check-selection': {
    /** The selection as the browser gives it to a menu, for frames that the annotator does not read. */
    asks: { text: string | null };
    answer: null;
  };
  /** Background to annotator (tab message): a command of the keyboard. */
  'page/step': { asks: { by: 1 | -1 }; answer: null };
}

export type MessageName = keyof MessageMap;
