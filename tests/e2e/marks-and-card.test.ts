import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteServer } from '../../scripts/browser/site-server';
import { serveSites } from '../../scripts/browser/site-server';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { FIXTURES, hasSeeds, SEEDS, testSites } from './support/sites';
import type { TestBrowser, TestPage } from './support/test-browser';

const BROWSERS: [string, (server: SiteServer) => Promise<TestBrowser>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

/** The wanted words that stand in marks, each mark taken once, in the order of the page. */
function inOrder(texts: string[], wanted: string[]): string[] {
  let from = 0;
  return wanted.filter((words) => {
    const at = texts.findIndex((text, index) => index >= from && text.includes(words));
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}

describe.each(BROWSERS)('in %s', (_name, launch) => {
  let server: SiteServer;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveSites(testSites());
    browser = await launch(server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const cardAt = async (words: string) => {
    await page.marks();
    await page.rest(words);
    return page.card();
  };
  const partsOf = (text: string) => {
    const [before = '', since = ''] = text.split('Since then');
    return { before, since };
  };

  describe.each(FIXTURES)('our page $slug', ({ slug, host, marks, atLeast = false, unmarked = [] }) => {
    it('has the marks that it should have', async () => {
      page = await browser.open(host, `/${slug}`);
      // Where none is expected, one would have come by then.
      const texts = await page.marks(marks.length === 0 ? { patience: 2500 } : { atLeast: marks.length });
      expect(inOrder(texts, marks)).toEqual(marks);
      if (!atLeast) expect(texts).toHaveLength(marks.length);
      for (const words of unmarked) expect(texts.filter((text) => text.includes(words))).toEqual([]);
      expect(page.errors).toEqual([]);
      await page.close();
    });
  });

  it('leaves the page as it is but for one element', async () => {
    page = await browser.open('koreaherald.com', '/demonstration');
    const before = await page.evaluate<string>('document.body.innerHTML');
    await cardAt('rejected the accusation');
    expect(await page.evaluate<string>('document.body.innerHTML')).toBe(before);
    expect(await page.evaluate<number>('document.documentElement.children.length')).toBe(3);
    await page.press('Escape');
    await page.close();
  });

  it.runIf(hasSeeds)('shows the demand of 2016', async () => {
    const [seed] = SEEDS;
    page = await browser.open(seed?.host ?? '', seed?.path);
    const { text, links } = await cardAt('the evidence must be presented');
    expect(text).toContain('Mikhail Ulyanov');
    expect(partsOf(text).before).toContain('Mikhail Ulyanov');
    expect(links.some(({ href }) => href.startsWith('https://'))).toBe(true);
    await page.close();
  });

  it.runIf(hasSeeds)('shows the denial of September 2022 with KCNA as its source', async () => {
    const [, seed] = SEEDS;
    page = await browser.open(seed?.host ?? '', seed?.path);
    const { text, links } = await cardAt('never exported weapons or ammunition');
    expect(text).toMatch(/never exported weapons or ammunition/i);
    expect(text).toContain('denies');
    expect(links.some(({ text: label, href }) => /KCNA/.test(label) && /kcna/.test(href))).toBe(true);
    await page.close();
  });

  describe.runIf(hasSeeds)('on the articles of January 2024', () => {
    it('shows the allegation, the denial in its renderings, the doubt, and what was confirmed since', async () => {
      const seed = SEEDS[3];
      page = await browser.open(seed?.host ?? '', seed?.path);
      const { text } = await cardAt('false information without even bothering');
      const { before, since } = partsOf(text);
      expect(text.indexOf('Vassily Nebenzia denies')).toBeLessThan(text.indexOf('On record before this article'));
      expect(before).toContain('John Kirby alleges 4 Jan 2024');
      expect(before).toContain('Yurii Ihnat questions');
      expect(since).toContain('confirms');
      await page.clickInCard('3 wordings');
      const opened = await page.card();
      expect(opened.text).toContain('deliberately false information');
      expect(opened.text).toContain('spreading information that is wrong');
      await page.close();
    });

    it('shows what the spokesman could not confirm', async () => {
      const seed = SEEDS[3];
      page = await browser.open(seed?.host ?? '', seed?.path);
      const { text } = await cardAt('could not confirm information');
      expect(text).toMatch(/Closest to this passage.*Yurii Ihnat questions.*On record before this article/);
      await page.close();
    });

    it('marks the other side’s article as well', async () => {
      const seed = SEEDS[4];
      page = await browser.open(seed?.host ?? '', seed?.path);
      const { text } = await cardAt('accused Russia of buying North Korean ballistic missiles');
      expect(text).toContain('John Kirby alleges');
      expect(text).toContain('Vassily Nebenzia denies');
      await page.close();
    });
  });
});
