import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCard } from '../../scripts/browser/card-text';
import { workerOf } from '../../scripts/browser/extension';
import type { SiteServer } from '../../scripts/browser/site-server';
import { serveSites } from '../../scripts/browser/site-server';
import type { ChromiumBrowser } from './support/chromium';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { MARK, READING_HOST, readingSites } from './support/reading-pages';
import { testSites } from './support/sites';
import type { TestBrowser, TestPage } from './support/test-browser';
import { pause, until } from './support/test-browser';

const BROWSERS: [string, (server: SiteServer) => Promise<TestBrowser>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

let server: SiteServer;
let page: TestPage;
beforeAll(async () => {
  const ours = readingSites();
  const fixtures = testSites();
  server = await serveSites({
    ...fixtures,
    ...ours,
    [READING_HOST]: { ...fixtures[READING_HOST], ...ours[READING_HOST] },
  });
});
afterAll(() => server.close());
afterEach(async () => {
  expect(page.errors).toEqual([]);
  await page.close();
});

const HAS_FOCUS = 'document.activeElement === document.documentElement.lastElementChild';
const focused = () => page.evaluate<string>('document.activeElement.id');
const gone = () => until('the end of the card', async () => ((await page.hasCard()) ? null : true));
const marksAre = (what: string, test: (texts: string[]) => boolean) =>
  until(what, async () => (test(await page.marks()) ? true : null));
const holds = (texts: string[], words: string) => texts.some((text) => text.includes(words));

describe.each(BROWSERS)('reading in %s', (_name, launch) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(server);
  });
  afterAll(() => browser.close());

  const open = async (path: string, host = READING_HOST) => {
    page = await browser.open(host, path);
  };
  const add = (text: string) =>
    page.evaluate(
      `document.getElementById('story').append(Object.assign(document.createElement('p'), { textContent: '${text}' }))`,
    );

  it('marks what is added later, on a page that named neither side', async () => {
    await open('/late');
    expect(await page.marks({ patience: 1000 })).toEqual([]);
    await add('Moscow has denied that it buys weapons from North Korea.');
    expect(holds(await page.marks(), MARK)).toBe(true);
    await add('Pyongyang has delivered containers of munitions to Russia.');
    await marksAre('both marks', (texts) => texts.length === 2 && holds(texts, 'delivered containers'));
  });

  it('follows a page to its next article and back', async () => {
    await open('/en-single-page', 'japantoday.com');
    await page.marks();
    await page.evaluate(`document.getElementById('to-second').click()`);
    await marksAre('the second article', (texts) => holds(texts, '6,700 containers') && !holds(texts, 'Peskov'));
    await page.evaluate('history.back()');
    await marksAre('the first article', (texts) => holds(texts, 'supplies weapons') && !holds(texts, '6,700'));
  });

  it('marks nothing where people write', async () => {
    await open('/editable');
    await page.marks();
    await page.evaluate(`document.getElementById('field').focus()`);
    await page.type('North Korea has sent shells to Russia. ');
    await pause(2000);
    expect(await page.marks()).toEqual([expect.stringContaining(MARK)]);
  });

  it('changes nothing of the page but for one element', async () => {
    await open('/witness');
    await page.marks();
    await page.rest(MARK);
    await page.card();
    await page.press('Escape');
    await gone();
    expect(await page.evaluate('changes')).toEqual(['childList HTML 1 0']);
  });

  it('opens with a click, moves through the card with Tab and on in the page after the mark', async () => {
    await open('/controls');
    await page.marks();
    await page.click(MARK);
    await page.card();
    await until('focus in the card', async () => ((await page.evaluate(HAS_FOCUS)) ? true : null));
    let stops = 0;
    for (; (await page.evaluate(HAS_FOCUS)) && stops < 200; stops++) await page.press('Tab');
    expect(stops).toBeGreaterThan(5);
    expect(await focused()).toBe('after');
    await gone();
  });

  it('closes with Escape and gives focus back', async () => {
    await open('/keeps-focus');
    await page.marks();
    await page.evaluate(`document.getElementById('before').focus()`);
    await page.click(MARK);
    await page.card();
    await until('focus in the card', async () => ((await page.evaluate(HAS_FOCUS)) ? true : null));
    await page.press('Escape');
    await gone();
    expect(await focused()).toBe('before');
  });

  it('says on the card that a page has no date', async () => {
    await open('/en-no-date', 'brusselstimes.com');
    await page.marks();
    await page.rest('1,000 containers');
    expect((await page.card()).text).toContain('On record, no date found for this page');
  });
});

describe('reading in Chromium, seen from its tools,', () => {
  let browser: ChromiumBrowser;
  let tab: Page;
  beforeAll(async () => {
    browser = await openChromium(server);
  });
  afterAll(() => browser.close());

  const open = async (path: string, host = READING_HOST) => {
    page = await browser.open(host, path);
    tab = browser.context.pages().at(-1) as Page;
    await page.marks();
  };
  /** As the keyboard's command does; headless browsers take no commands. */
  const step = async () => {
    const worker = await workerOf(browser.context);
    await worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { onRecord: 'page/step', asks: { by: 1 } }))`);
  };
  const sizeOf = (name: string) => page.evaluate<number>(`CSS.highlights.get('on-record-${name}').size`);
  const line = () =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector('p'), '::highlight(on-record-rest)').textDecorationLine`,
    );

  it('steps to the mark, opens its card with Enter, and gives focus back', async () => {
    await open('/controls');
    await page.evaluate(`document.getElementById('before').focus()`);
    await step();
    expect(await sizeOf('focus-light')).toBe(1);
    await page.press('Enter');
    await page.card();
    await until('focus in the card', async () => ((await page.evaluate(HAS_FOCUS)) ? true : null));
    await page.press('Escape');
    await gone();
    expect(await focused()).toBe('before');
  });

  it('shows the mark of the keyboard in light colours on a dark page', async () => {
    await open('/dark');
    await step();
    expect([await sizeOf('focus-dark'), await sizeOf('focus-light')]).toEqual([1, 0]);
  });

  it('sets the card in light letters where the reader has dark colours', async () => {
    await open('/dark');
    const session = await browser.context.newCDPSession(tab);
    const colourOfClose = async () => {
      const [backendNodeId] = (await readCard(session))?.find('Close') ?? [];
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendNodeId ?? 0 });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration:
          'function () { return Math.max(...getComputedStyle(this).color.match(/\\d+/g).slice(0, 3)); }',
      });
      return result.value as number;
    };
    await page.rest(MARK);
    await page.card();
    expect(await colourOfClose()).toBeLessThan(128);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await colourOfClose()).toBeGreaterThan(128);
  });

  it('tells the popup of no passage that nobody can see', async () => {
    await open('/en-hard-markup', 'japantimes.co.jp');
    const worker = await workerOf(browser.context);
    const texts = await worker.evaluate<string[]>(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { onRecord: 'page/passages', asks: null }))
      .then(({ value }) => value.mentions.map(({ text }) => text))`);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.includes('hidden rockets'))).toEqual([]);
  });

  it('prints neither marks nor card', async () => {
    await open('/controls');
    await page.rest(MARK);
    await page.card();
    expect(await line()).toBe('underline');
    await tab.emulateMedia({ media: 'print' });
    expect(await line()).toBe('none');
    expect(await page.evaluate('getComputedStyle(document.documentElement.lastElementChild).display')).toBe('none');
  });
});
