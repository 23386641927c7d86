import { browser } from 'wxt/browser';
import { injectQuietly } from './annotator';
import { askTab } from './messaging';

const MENU_ITEM = 'check-quote';

/** Opens the check in a tab. Where no annotator runs it is put there, without reading the page. */
export async function checkSelectionIn(tabId: number, text: string | null): Promise<void> {
  const answer = await askTab(tabId, 'page/check-selection', { text });
  if (answer.ok) return;
  try {
    await injectQuietly(tabId);
  } catch {
    // One of the browser's own pages: it cannot be read, and nothing can be shown in it.
    return;
  }
  await askTab(tabId, 'page/check-selection', { text });
}

/** The menu item on selections. Called once a worker; the browser keeps the item itself. */
export function offerToCheckSelections(title: string): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: MENU_ITEM, title, contexts: ['selection'] }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ITEM && tab?.id !== undefined) void checkSelectionIn(tab.id, selectionText ?? null);
  });
}
