import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteServer } from '../../scripts/browser/site-server';
import { serveSites } from '../../scripts/browser/site-server';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { OTHER_HOST, QUOTE_HOST, quoteSites, UNKNOWN, VERBATIM } from './support/quote-pages';
import type { TestBrowser, TestPage } from './support/test-browser';
import { pause, until } from './support/test-browser';

const BROWSERS: [string, (server: SiteServer) => Promise<TestBrowser>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

const HAS_FOCUS = `document.activeElement === document.documentElement.lastElementChild && document.activeElement.localName === 'div'`;
const SELECTED = 'getSelection().toString()';

/** Selects all of an element's text. */
const select = (selector: string) =>
  `getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)}))`;

describe.each(BROWSERS)('quotations in %s', (name, launch) => {
  let server: SiteServer;
  let browser: TestBrowser;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveSites(quoteSites());
    browser = await launch(server);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const cardWith = (words: string) =>
    until(`a card with “${words}”`, async () => {
      const { text } = await page.card();
      return text.includes(words) ? text : null;
    });

  describe('in the card of a passage', () => {
    const cardAt = async (words: string) => {
      page = await browser.open(QUOTE_HOST, '/marked');
      await page.marks();
      await page.rest(words);
      await page.card();
    };

    it('are on record word for word', async () => {
      await cardAt('had supplied Russia with missiles');
      expect(await cardWith('Word for word on record')).toContain(`“${VERBATIM}`);
      await page.close();
    });

    it('are altered, and unfold to both wordings', async () => {
      await cardAt('supplied Russia with ballistic missiles');
      await cardWith('The wording differs from the record');
      await page.clickInCard('The wording differs from the record');
      const text = await cardWith('On this page');
      expect(text).toContain('Two words differ. One of them is a number.');
      expect(text).toMatch(/differs: confirms .* differs: indicates/);
      expect(text).toContain('Number dozen');
      await page.close();
    });

    it('are not on record, in one calm line', async () => {
      await cardAt('denied that it buys missiles');
      const text = await cardWith('A quote is not on record here.');
      expect(text).toContain('Not found is not false.');
      expect(text).not.toContain(UNKNOWN);
      await page.close();
    });

    it('are left alone where they are too short to check', async () => {
      await cardAt('bought artillery shells');
      const { text } = await page.card();
      expect(text).not.toMatch(/quote/i);
      await page.close();
    });
  });

  describe('selected by the reader', () => {
    const open = async () => {
      page = await browser.open(QUOTE_HOST, '/unmarked');
    };
    /** As the menu and the keyboard's command do; neither can be pressed from outside. */
    const check = () => browser.checkSelection(page);

    it('are checked where no annotator runs, with the speaker named beside them', async () => {
      await open();
      const before = await page.evaluate<string>('document.body.innerHTML');
      await page.evaluate(select('#quote em'));
      await check();
      const text = await cardWith('On record, from somebody else');
      expect(text).toContain('On this page, attributed to John Kirby');
      expect(text).toContain('Kim Song');
      expect(text).toContain('Open at these words');
      expect(await page.evaluate<string>('document.body.innerHTML')).toBe(before);
      expect(await page.marks({ patience: 1000 })).toEqual([]);
    });

    it('take focus into the card, keep the selection, and give focus back', async () => {
      await page.press('Escape');
      await page.evaluate(`document.getElementById('before').focus()`);
      await page.evaluate(select('#quote em'));
      await check();
      await cardWith('On record, from somebody else');
      await until('focus in the card', async () => ((await page.evaluate(HAS_FOCUS)) ? true : null));
      expect(await page.evaluate(SELECTED)).toBe(VERBATIM);
      await page.press('Tab');
      expect(await page.evaluate(HAS_FOCUS)).toBe(true);
      await page.press('Escape');
      await until('no card', async () => ((await page.hasCard()) ? null : true));
      expect(await page.evaluate('document.activeElement.id')).toBe('before');
      expect(await page.evaluate(SELECTED)).toBe(VERBATIM);
    });

    it.each([
      ['words that are not on record', '#other', 'Not on record here'],
      ['a few words', '#short', 'Too short to check'],
      ['words in an editable part', '#field p', 'Word for word on record'],
    ])('%s', async (_what, selector, title) => {
      await page.evaluate(select(selector));
      await check();
      await cardWith(title);
    });

    it('words in a field', async () => {
      await page.press('Escape');
      await page.evaluate(`document.getElementById('area').focus(); document.getElementById('area').select()`);
      await check();
      await cardWith('Word for word on record');
      await page.press('Escape');
    });

    it('words of two paragraphs', async () => {
      await page.evaluate(`document.activeElement.blur();
        getSelection().setBaseAndExtent(document.getElementById('first'), 0, document.getElementById('second'), 1)`);
      await check();
      expect(await cardWith('Kim Yo Jong denies')).toContain('Word for word on record');
    });

    it('nothing', async () => {
      await page.evaluate('getSelection().removeAllRanges()');
      await check();
      await cardWith('Select at least four words.');
      expect(page.errors).toEqual([]);
      await page.close();
    });

    it('on a page that is marked', async () => {
      page = await browser.open(QUOTE_HOST, '/marked');
      await page.marks();
      await page.evaluate(select('p:nth-child(2)'));
      await check();
      const text = await cardWith('The wording differs from the record');
      expect(text).toContain('Other confirms indicates');
      await page.close();
    });

    // Chromium's tools cannot press the command, and without it the browser does not give the page.
    it.runIf(name === 'Firefox')('on a site that is not listed', async () => {
      page = await browser.open(OTHER_HOST, '/unmarked');
      await page.evaluate(select('#quote em'));
      await check();
      await cardWith('On record, from somebody else');
      await page.close();
    });

    it('on a page of the browser: nothing, and nothing breaks', async () => {
      page = await browser.openOwn('options.html');
      await page.evaluate(select('body'));
      await check();
      await pause(500);
      expect(await page.hasCard()).toBe(false);
      await page.close();
    });
  });

  it('pasted into the popup', async () => {
    page = await browser.openOwn('popup.html');
    const shown = (words: string) =>
      until(`“${words}”`, async () => {
        const text = await page.evaluate<string>('document.body.innerText');
        return text.includes(words) ? text : null;
      });
    await shown('This page cannot be read');
    await page.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Check a quote').click()`,
    );
    await until('the box', async () =>
      (await page.evaluate<boolean>(`document.activeElement.localName === 'textarea'`)) ? true : null,
    );
    await page.type(VERBATIM);
    await page.press('Enter');
    expect(await shown('Word for word on record')).toContain('Kim Song');
    await page.press('Escape');
    await shown('This page cannot be read');
    const focused = () => page.evaluate<string | null>('document.activeElement.textContent');
    await until('focus on its button', async () => ((await focused()) === 'Check a quote' ? true : null));
    await page.press('Enter');
    await shown('Paste a quote');
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
