import { browser } from 'wxt/browser';
import type { ClaimsIndex, IndexFile } from '../core/claims-index';
import type { Mention } from '../core/mention';
import { injectAnnotator } from './annotator';
import { loadIndexAsset } from './index-asset';
import type { MessageMap } from './messages';
import { ask, askTab } from './messaging';
import type { Settings } from './settings';
import { changeSettings, readSettings, withAlways, withSite } from './settings';
import { hostOf, isBundled, listedSites, patternsOf } from './sites';

/** What is known of the page in the tab; `components/popup/services.ts` says what each kind means to the popup. */
type PageState =
  | { kind: 'reading' | 'none-found' | 'off'; host: string }
  | { kind: 'not-running'; host: string; listedSites: number }
  | { kind: 'passages'; host: string; on: boolean; title: string; published: string | null; mentions: Mention[] }
  | { kind: 'unreadable' }
  | { kind: 'error'; host: string; detail: string };

interface Setup {
  /** The style of the marks, for a page that is checked on a click. */
  marksCss: string;
  /** The tab to speak of; the active one where there is none. */
  tabId: number | null;
  openIndex: (file: IndexFile) => ClaimsIndex;
}

async function tabOf(tabId: number | null) {
  if (tabId !== null) return browser.tabs.get(tabId);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** Where the extension runs and no annotator answers, the gate found nothing to read. */
function withoutAnnotator(host: string, settings: Settings): PageState {
  const runs = settings.everywhere || settings.always.includes(host) || isBundled(host);
  return runs ? { kind: 'none-found', host } : { kind: 'not-running', host, listedSites: listedSites() };
}

function foundOn(host: string, { article, mentions, failed }: MessageMap['page/passages']['answer']): PageState {
  if (failed) return { kind: 'error', host, detail: failed };
  if (!article) return { kind: 'reading', host };
  if (mentions.length === 0) return { kind: 'none-found', host };
  return { kind: 'passages', host, on: true, title: article.title, published: article.published, mentions };
}

/** What the popup asks of the browser. */
export function createPopupServices({ marksCss, tabId, openIndex }: Setup) {
  const check = async () => {
    const tab = await tabOf(tabId);
    if (tab?.id !== undefined) await injectAnnotator(tab.id, marksCss);
  };

  async function getPageState(): Promise<PageState> {
    const tab = await tabOf(tabId);
    if (!tab?.id || !/^https?:/.test(tab.url ?? '')) return { kind: 'unreadable' };
    const host = hostOf(tab.url);
    const settings = await readSettings();
    if (settings.off.includes(host)) return { kind: 'off', host };
    const answer = await askTab(tab.id, 'page/passages', null);
    if (answer.ok) return foundOn(host, answer.value);
    return tab.status === 'loading' ? { kind: 'reading', host } : withoutAnnotator(host, settings);
  }

  return {
    getPageState,
    async goTo(mention: number) {
      const tab = await tabOf(tabId);
      if (tab?.id !== undefined) await askTab(tab.id, 'page/go-to', { mention });
    },
    async setSite(host: string, on: boolean) {
      await changeSettings((settings) => withSite(settings, host, on));
      if (on) await check();
    },
    checkPage: check,
    async alwaysOnSite(host: string) {
      // Asked first, and not waited for: browsers take the question only straight from the click.
      const asked = browser.permissions.request({ origins: patternsOf(host) });
      // Kept before the answer, because the popup may be gone by then; without the permission it has no effect.
      await changeSettings((settings) => withAlways(settings, host, true));
      const granted = await asked;
      if (granted) await check();
      else await changeSettings((settings) => withAlways(settings, host, false));
      return granted;
    },
    loadIndex: async (): Promise<ClaimsIndex> => openIndex(await loadIndexAsset()),
    async checkQuote(text: string) {
      const answer = await ask('quotes/check-text', { text });
      return answer.ok ? answer.value : null;
    },
    async copy(text: string) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    close: () => window.close(),
  };
}
