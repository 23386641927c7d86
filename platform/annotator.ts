import { browser } from 'wxt/browser';

const SCRIPT = '/content-scripts/annotator.js';

/** A user rule reaches shadow roots in Firefox, an author rule paints backgrounds in Chromium: each takes what works there. */
const ORIGINS = ['AUTHOR', 'USER'] as const;

/** Puts the annotator and the style of its marks into a tab. Throws where the browser forbids it. */
export async function injectAnnotator(tabId: number, marksCss: string): Promise<void> {
  const target = { tabId };
  await Promise.all(ORIGINS.map((origin) => browser.scripting.insertCSS({ target, css: marksCss, origin })));
  await browser.scripting.executeScript({ target, files: [SCRIPT as never] });
}
