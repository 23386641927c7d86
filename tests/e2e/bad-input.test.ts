import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workerOf } from '../../scripts/browser/extension';
import type { SiteServer } from '../../scripts/browser/site-server';
import { serveSites } from '../../scripts/browser/site-server';
import { BAD_HOST, BAD_PAGES, badSites, MARK, SECOND_MARK } from './support/bad-pages';
import type { ChromiumBrowser } from './support/chromium';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { ownWorld } from './support/own-world';
import type { TestBrowser, TestPage } from './support/test-browser';
import { answersFor, MARK_TEXTS, pause, pointOn, until } from './support/test-browser';

const BROWSERS: [string, (server: SiteServer) => Promise<TestBrowser>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

let server: SiteServer;
beforeAll(async () => {
  server = await serveSites(badSites());
});
afterAll(() => server.close());

/** What the card on the passage says among other things. */
const CARD = /containers.*John Kirby/s;

async function expectCardAt(page: TestPage, words: string, says = CARD): Promise<void> {
  await page.rest(words);
  // The card of another mark goes when this one comes.
  await until(`a card with ${says}`, async () => (says.test((await page.card()).text) ? true : null));
}

describe.each(BROWSERS)('a page, in %s,', (_name, launch) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launch(server);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await answersFor(page, 500);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it.each(Object.entries(BAD_PAGES).map(([name, { mark }], at) => ({ name, mark, at })))(
    '$name',
    async ({ mark, at }) => {
      page = await browser.open(BAD_HOST, `/${at}`);
      await answersFor(page, 1000);
      const texts = await page.marks(mark ? {} : { patience: 1500 });
      if (!mark) return expect(texts).toEqual([]);
      expect(texts.some((text) => text.includes(mark))).toBe(true);
      await expectCardAt(page, mark);
    },
  );

  it('that is written anew', async () => {
    page = await browser.open(BAD_HOST, '/plain');
    await page.marks();
    await page.evaluate(`document.open(); document.write(
      '<title>Other</title><p>Pyongyang has denied that it sells shells to Russia.</p>'); document.close()`);
    await until('the new mark', async () => ((await page.marks())[0]?.includes('sells shells') ? true : null));
    await expectCardAt(page, 'sells shells', /Denies/);
  });

  it('that takes our element out while the card is open', async () => {
    page = await browser.open(BAD_HOST, '/plain');
    await page.marks();
    await expectCardAt(page, MARK);
    await page.evaluate('document.documentElement.lastElementChild.remove()');
    await expectCardAt(page, SECOND_MARK, /Denies/);
    await expectCardAt(page, MARK);
  });

  it('that takes our element out at once, whenever it comes', async () => {
    page = await browser.open(BAD_HOST, '/jealous');
    await page.marks();
    await page.rest(MARK);
    await answersFor(page, 1500);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
  });

  it('that adds 200 nodes a second', async () => {
    page = await browser.open(BAD_HOST, '/plain');
    await page.marks();
    await page.evaluate(`(() => {
      let added = 0;
      const adding = setInterval(() => {
        for (let at = 0; at < 10; at++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = ++added % 100 ? 'A line of the ticker, as long as such lines are.'
            : 'Moscow has denied that it buys weapons from North Korea, the ticker says.';
          document.body.append(paragraph);
        }
        if (added >= 1000) clearInterval(adding);
      }, 50);
    })()`);
    await answersFor(page, 6000);
    expect((await page.marks({ atLeast: 12 })).length).toBe(12);
    await expectCardAt(page, MARK);
  });
});

/** Chromium switches an unpacked extension off when it reloads itself, unless it is in developer mode. */
async function allowReloading(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}

describe('the extension, in Chromium,', () => {
  let browser: ChromiumBrowser;
  let page: TestPage;
  beforeEach(async () => {
    browser = await openChromium(server);
  });
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await browser.close();
  });
  const open = async (path: string) => {
    page = await browser.open(BAD_HOST, path);
    return page;
  };

  it('reads a page that overrides the language and the DOM', async () => {
    await open('/poisoned');
    const [tab] = browser.context.pages().slice(-1);
    if (!tab) throw new Error('no tab');
    const evaluate = await ownWorld(tab);
    await until('the mark', async () => ((await evaluate<string[]>(MARK_TEXTS)).length > 0 ? true : null));
    const { x, y } = await evaluate<{ x: number; y: number }>(pointOn(MARK));
    await tab.mouse.move(x - 2, y);
    await tab.mouse.move(x, y);
    expect((await page.card()).text).toMatch(CARD);
  });

  it('shows the card though its worker was ended before', async () => {
    await open('/plain');
    await page.marks();
    await browser.killWorker();
    await expectCardAt(page, MARK);
  });

  it.each([0, 100, 150, 200, 250])(
    'shows the card though its worker was ended %i ms after the pointer came to rest',
    async (ms) => {
      await open('/plain');
      await page.marks();
      await page.rest(MARK);
      await pause(ms);
      await browser.killWorker();
      expect((await page.card()).text).toMatch(CARD);
    },
  );

  describe('when it was updated under an open page', () => {
    beforeEach(async () => {
      await allowReloading(browser.context);
      await open('/plain');
      await page.marks();
      await (await workerOf(browser.context)).evaluate('chrome.runtime.reload()').catch(() => undefined);
      await browser.context.waitForEvent('serviceworker');
    });

    it('says so', async () => {
      await page.rest(MARK);
      const { text } = await page.card();
      expect(text).toContain('On Record was updated');
      expect(text).toContain('Reload');
    });

    it('shows one card, that of the new version, once that reads the page too', async () => {
      await (await workerOf(browser.context)).evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/annotator.js'] }))`);
      await page.marks();
      await expectCardAt(page, MARK);
      expect(await page.evaluate('document.querySelectorAll(":popover-open").length')).toBe(1);
    });
  });

  it('says why it could not read a page', async () => {
    await open('/unreadable');
    const worker = await workerOf(browser.context);
    const failed = () =>
      worker.evaluate<string | null>(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.tabs.sendMessage(tab.id, { onRecord: 'page/passages', asks: null }))
        .then((answer) => answer.value.failed, () => null)`);
    expect(await until('the reason', failed)).toContain('hasAttributes');
  });

  it('marks a mention in a megabyte of text in one node, and the page goes on meanwhile', async () => {
    await open('/megabyte');
    await answersFor(page, 5000);
    // The worker's time grows with the square of the text: of a page of usual length it is no matter.
    await page.marks({ patience: 150_000 });
    await expectCardAt(page, MARK);
  }, 180_000);
});
