import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser/chromium';

/** Without these a page's clock is coarse: 100 µs, where some of what is measured takes 10. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
/** The page's own scripts stay as text and do not run: what is timed is ours. */
const QUIET = "script-src 'none'; object-src 'none'";

export interface IsolatedPages {
  /** Opens a page in a renderer of its own, with nothing warmed up, and gives it a script of ours. */
  open(html: string, script: string): Promise<Page>;
  close(): Promise<void>;
}

/** A browser without the extension, where pages have a fine clock and reach no network. */
export async function isolatedPages(): Promise<IsolatedPages> {
  const context: BrowserContext = await launchChromium({ extension: null, headless: true });
  let html = '';
  let opened = 0;
  await context.route('**/*', (route) =>
    route.request().resourceType() === 'document' && route.request().frame().parentFrame() === null
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { ...ISOLATED, 'Content-Security-Policy': QUIET },
        })
      : route.abort(),
  );
  return {
    async open(content, script) {
      html = content;
      const page = await context.newPage();
      // Another site each time, hence another process.
      await page.goto(`https://page-${opened++}.example/`, { waitUntil: 'load' });
      await page.evaluate(script);
      return page;
    },
    close: () => context.close(),
  };
}
