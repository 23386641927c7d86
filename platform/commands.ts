import { browser } from 'wxt/browser';
import { checkSelectionIn } from './check-selection';
import { askTab } from './messaging';

const STEPS: Record<string, 1 | -1> = { 'next-mark': 1, 'previous-mark': -1 };
const CHECK = 'check-selection';

/** Passes the keyboard's commands on to the page in front. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const by = STEPS[command];
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (by) await askTab(tab.id, 'page/step', { by });
    if (command === CHECK) await checkSelectionIn(tab.id, null);
  });
}
