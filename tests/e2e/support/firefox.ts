import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser/find';
import type { SiteServer } from '../../../scripts/browser/site-server';
import type { TestBrowser, TestPage, TreeNode } from './test-browser';
import { buttonsIn, cardIn, MARK_TEXTS, pointOn, settledMarks, until } from './test-browser';

const EXTENSION = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3');
const ID = 'on-record@on-record.example';
/** Any; set, so that the extension's own pages have an address that the test knows. */
const UUID = '3b9d9c1e-7c55-4d5e-9e59-2f4d9cf0c7a1';

interface BidiNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** Puppeteer keeps the protocol's connection to itself; closed shadow roots are only told there. */
interface WithConnection {
  connection: {
    send(method: string, params: object): Promise<{ result: { result: BidiNode; contexts?: { context: string }[] } }>;
  };
}

const TEXT_NODE = 3;

function asTree({ sharedId = '', value }: BidiNode): TreeNode {
  const shadow = value?.shadowRoot ? [value.shadowRoot] : [];
  return {
    name: value?.localName ?? '',
    text: value?.nodeType === TEXT_NODE ? (value.nodeValue ?? '') : null,
    attributes: value?.attributes ?? {},
    children: [...shadow, ...(value?.children ?? [])].map(asTree),
    handle: sharedId,
  };
}

const targetOf = (page: Page) => ({ context: (page.mainFrame() as unknown as { _id: string })._id });

async function call(browser: Browser, page: Page, functionDeclaration: string, sharedId: string): Promise<void> {
  const { connection } = browser as unknown as WithConnection;
  await connection.send('script.callFunction', {
    functionDeclaration,
    target: targetOf(page),
    awaitPromise: false,
    arguments: [{ sharedId }],
  });
}

async function treeOf(browser: Browser, page: Page, expression: string): Promise<TreeNode> {
  const { connection } = browser as unknown as WithConnection;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: targetOf(page),
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
  });
  return asTree(result.result);
}

/** Keys pressed in a page do not reach the browser: the command is pressed where the browser's window has it. */
async function pressCommand(browser: Browser, key: string): Promise<void> {
  const { connection } = browser as unknown as WithConnection;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand()`,
    target: { context: result.contexts?.[0]?.context },
    awaitPromise: false,
  });
}

/** The extension's element is the last child of the root element. */
const LAST_ELEMENT = 'document.documentElement.lastElementChild';

function testPage(browser: Browser, page: Page): TestPage {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const card = async () => cardIn(await treeOf(browser, page, LAST_ELEMENT));
  const pointAt = async (words: string) => {
    const point = (await page.evaluate(pointOn(words))) as { x: number; y: number } | null;
    if (!point) throw new Error(`no mark holds “${words}”`);
    return point;
  };
  return {
    marks: (options) => settledMarks(async () => (await page.evaluate(MARK_TEXTS)) as string[], options),
    async rest(words) {
      const { x, y } = await pointAt(words);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
    },
    async click(words) {
      const { x, y } = await pointAt(words);
      await page.mouse.click(x, y);
    },
    card: () => until('the card', card),
    hasCard: async () => (await card()) !== null,
    async clickInCard(begins) {
      const buttons = buttonsIn(await treeOf(browser, page, LAST_ELEMENT), begins);
      if (buttons.length === 0) throw new Error(`no button of the card begins with “${begins}”`);
      for (const { handle } of buttons) await call(browser, page, '(button) => button.click()', String(handle));
    },
    press: (key) => page.keyboard.press(key as 'Enter'),
    type: (text) => page.keyboard.type(text),
    evaluate: async <T>(script: string) => (await page.evaluate(script)) as T,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    errors,
    close: () => page.close(),
  };
}

export async function openFirefox(server: SiteServer): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'dom.security.https_first': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    name: 'firefox',
    async open(host, path = '/') {
      const page = await browser.newPage();
      const opened = testPage(browser, page);
      await page.goto(server.address(host, path));
      return opened;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      // Firefox does not tell the protocol that a page of an extension has loaded.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 3000 }).catch(() => undefined);
      return testPage(browser, page);
    },
    async checkSelection() {
      await pressCommand(browser, 'C');
    },
    close: () => browser.close(),
  };
}
