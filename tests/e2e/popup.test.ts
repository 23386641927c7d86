import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteServer } from '../../scripts/browser/site-server';
import { serveSites } from '../../scripts/browser/site-server';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { testSites } from './support/sites';
import type { TestBrowser, TestPage } from './support/test-browser';
import { until } from './support/test-browser';

const BROWSERS: [string, (server: SiteServer) => Promise<TestBrowser>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

describe.each(BROWSERS)('the popup in %s', (_name, launch) => {
  let server: SiteServer;
  let browser: TestBrowser;
  let popup: TestPage;

  beforeAll(async () => {
    server = await serveSites(testSites());
    browser = await launch(server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const text = () => popup.evaluate<string>('document.body.innerText');
  const textWith = (words: string) =>
    until(`“${words}”`, async () => {
      const shown = await text();
      return shown.includes(words) ? shown : null;
    });

  it('finds a statement by a misspelt name, and says how it read the words', async () => {
    popup = await browser.openOwn('popup.html');
    await until('the search field', async () =>
      (await popup.evaluate<boolean>('document.querySelector("input") !== null')) ? true : null,
    );
    await popup.press('/');
    await popup.type('nebenzya misiles');
    const shown = await textWith('Read as');
    expect(shown).toContain('Read as Nebenzia missiles');
    expect(shown).toMatch(/Vassily Nebenzia\s+denies/);
    const marked = await popup.evaluate<string[]>(
      '[...document.querySelectorAll("mark")].map((one) => one.textContent)',
    );
    expect(marked).toContain('Nebenzia');
    expect(marked).toContain('missiles');
  });

  it('opens a result with the keyboard and links to its source', async () => {
    await popup.press('Enter');
    const links = await until('a link', async () => {
      const found = await popup.evaluate<string[]>('[...document.querySelectorAll("a[href]")].map((one) => one.href)');
      return found.length > 0 ? found : null;
    });
    expect(links.every((href) => href.startsWith('http'))).toBe(true);
  });

  it('opens the box for a quotation over results by keyboard, and returns to its button', async () => {
    const focused = () => popup.evaluate<string>('document.activeElement.textContent');
    for (let tabs = 0; tabs < 60 && (await focused()) !== 'Check a quote'; tabs++) await popup.press('Tab');
    await popup.press('Enter');
    await textWith('Paste a quote');
    await popup.press('Escape');
    await until('focus on the button', async () => ((await focused()) === 'Check a quote' ? true : null));
    await textWith('Read as');
  });

  it('clears the words with Escape', async () => {
    await popup.press('Escape');
    await until('an empty field', async () =>
      (await popup.evaluate<string>('document.querySelector("input").value')) === '' ? true : null,
    );
    expect(popup.errors).toEqual([]);
  });

  it('says so where the browser keeps extensions out', async () => {
    await textWith('This page cannot be read');
  });
});
