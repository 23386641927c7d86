import { extensionRows } from './browser/extension';
import { gateRows } from './browser/gate';
import { isolatedPages } from './browser/isolated-pages';
import { markRows } from './browser/marks';
import { realPages } from './browser/pages';
import type { Built } from './built';
import type { Section } from './row';

/** What is measured in Chromium. */
export async function browserPart(root: string, built: Built): Promise<Section[]> {
  const pages = realPages(root);
  if (pages.length === 0)
    console.error('No saved pages at ../shared/pages: what is measured on real pages is left out.');
  const browser = await isolatedPages();
  const rows = [...(pages.length > 0 ? await gateRows(browser, pages) : []), ...(await markRows(browser))];
  await browser.close();
  for (const { measure, result } of rows) console.error(measure, result);
  return [
    {
      title: 'On a page, by the code alone',
      how:
        'In Chromium without the extension, every page in a process of its own; the pages’ scripts do not run. The floor is one ' +
        'read of `document.documentElement.textContent` of the same page; floor and gate come first in turns.',
      rows,
    },
    {
      title: 'On a page, by the extension',
      how:
        'The built extension in Chromium on pages served under the names of news sites, each in a process of its own. Times to the ' +
        'marks are wall clock and take in messages, the injected script and the worker; work on the main thread is thread ' +
        'time out of a trace of the browser.',
      rows: await extensionRows(root, built),
    },
  ];
}
