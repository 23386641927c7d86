import { browser } from 'wxt/browser';

const MOST_SHOWN = 99;
const INK = '#2B323A';

function shownCount(count: number): string {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}

function title(count: number): string {
  if (count === 0) return 'On Record: nothing marked';
  return `On Record: ${count} ${count === 1 ? 'passage' : 'passages'} on this page`;
}

/** The number of passages found, on the toolbar button. A tab that is gone is no matter. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#FFFFFF' });
    await browser.action.setBadgeText({ tabId, text: shownCount(count) });
    await browser.action.setTitle({ tabId, title: title(count) });
  } catch {
    return;
  }
}
