import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser/chromium';
import { workerOf } from '../../../scripts/browser/extension';
import type { SiteServer } from '../../../scripts/browser/site-server';
import type { TestBrowser, TestPage, TreeNode } from './test-browser';
import { buttonsIn, cardIn, MARK_TEXTS, pointOn, settledMarks, until } from './test-browser';

const EXTENSION = join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3');

interface CdpNode {
  backendNodeId: number;
  localName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const CLICK = 'function () { this.click(); }';
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

function asTree({
  backendNodeId,
  localName,
  nodeType,
  nodeValue,
  attributes = [],
  children = [],
  shadowRoots = [],
}: CdpNode): TreeNode {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < attributes.length; at += 2) pairs.push([attributes[at] ?? '', attributes[at + 1] ?? '']);
  return {
    name: localName,
    text: nodeType === TEXT_NODE ? nodeValue : null,
    attributes: Object.fromEntries(pairs),
    children: [...shadowRoots, ...children].map(asTree),
    handle: backendNodeId,
  };
}

/** The extension's element is the last child of the root element. The whole document may be too deep for the protocol. */
async function treeOf(session: CDPSession): Promise<TreeNode> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find(({ nodeType }) => nodeType === ELEMENT_NODE);
  const last = html?.children?.findLast(({ nodeType }) => nodeType === ELEMENT_NODE) ?? root;
  const { node } = await session.send('DOM.describeNode', {
    backendNodeId: last.backendNodeId,
    depth: -1,
    pierce: true,
  });
  return asTree(node as unknown as CdpNode);
}

async function testPage(page: Page): Promise<TestPage> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(message.text());
  });
  const card = async () => cardIn(await treeOf(session));
  const pointAt = async (words: string) => {
    const point = (await page.evaluate(pointOn(words))) as { x: number; y: number } | null;
    if (!point) throw new Error(`no mark holds “${words}”`);
    return point;
  };
  return {
    marks: (options) => settledMarks(() => page.evaluate(MARK_TEXTS), options),
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
      const buttons = buttonsIn(await treeOf(session), begins);
      if (buttons.length === 0) throw new Error(`no button of the card begins with “${begins}”`);
      for (const { handle } of buttons) {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: Number(handle) });
        await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration: CLICK });
      }
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (script) => page.evaluate(script),
    screenshot: async (path) => void (await page.screenshot({ path })),
    errors,
    close: () => page.close(),
  };
}

export interface ChromiumBrowser extends TestBrowser {
  context: BrowserContext;
  /** Ends the extension's worker, as the browser does when it likes. */
  killWorker(): Promise<void>;
}

export async function openChromium(
  server: SiteServer,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<ChromiumBrowser> {
  const context = await launchChromium({ extension: EXTENSION, headless: true, colorScheme });
  const [first] = context.serviceWorkers();
  const worker = first ?? (await context.waitForEvent('serviceworker'));
  const own = `chrome-extension://${new URL(worker.url()).hostname}`;
  return {
    name: 'chromium',
    context,
    async open(host, path = '/') {
      const page = await context.newPage();
      const opened = await testPage(page);
      await page.goto(server.address(host, path));
      return opened;
    },
    async openOwn(path) {
      const page = await context.newPage();
      const opened = await testPage(page);
      await page.goto(`${own}/${path}`);
      return opened;
    },
    async checkSelection() {
      // Neither a native menu nor a command can be pressed from outside: the event is sent as the browser sends it.
      const worker = await workerOf(context);
      await worker.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-quote' }, tab))`);
    },
    async killWorker() {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    close: () => context.close(),
  };
}
