import { browser } from 'wxt/browser';

const SCRIPT = '/content-scripts/annotator.js';

/** A user rule reaches shadow roots in Firefox, an author rule paints backgrounds in Chromium: each takes what works there. */
const ORIGINS = ['AUTHOR', 'USER'] as const;

/** Set in the extension's own world, which pages cannot see. */
export interface AnnotatorWorld {
  /** The annotator waits to be asked for quotations and does not read the page. */
  onRecordIsQuiet?: boolean;
}

/** Runs in the page: nothing of this file is there. An annotator that reads is not made quiet. */
const setQuiet = (isQuiet: boolean): void => {
  const world = globalThis as AnnotatorWorld;
  world.onRecordIsQuiet = isQuiet && world.onRecordIsQuiet !== false;
};

async function inject(tabId: number, isQuiet: boolean): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: setQuiet, args: [isQuiet] });
  await browser.scripting.executeScript({ target, files: [SCRIPT as never] });
}

/** Puts the annotator and the style of its marks into a tab. Throws where the browser forbids it. */
export async function injectAnnotator(tabId: number, marksCss: string): Promise<void> {
  const target = { tabId };
  await Promise.all(ORIGINS.map((origin) => browser.scripting.insertCSS({ target, css: marksCss, origin })));
  await inject(tabId, false);
}

/** Puts the annotator into a tab where none runs, to check what is selected and nothing else. Throws likewise. */
export const injectQuietly = (tabId: number): Promise<void> => inject(tabId, true);
