import { browser } from 'wxt/browser';

const SCRIPT = '/content-scripts/annotator.js';

/** Puts the annotator and the style of its marks into a tab. Throws where the browser forbids it. */
export async function injectAnnotator(tabId: number, marksCss: string): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: marksCss, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target, files: [SCRIPT as never] });
}
