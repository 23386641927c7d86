import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openIndex } from '../core/claims-index';
import { openSpotter } from '../core/matching/spotter';
import { readPage } from './annotate/saved-page';
import { readCard } from './browser/card-text';
import { launchChromium } from './browser/chromium';
import { extensionId, pointOfMark, waitForMarks, workerOf } from './browser/extension';
import { serveSites } from './browser/site-server';
import { buildAsset } from './data/build-asset';

/** The article is ours and invented; the name is one of the bundled sites', so that the extension runs by itself. */
const HOST = 'koreaherald.com';
const root = join(import.meta.dirname, '..');
const article = join(root, 'tests', 'fixtures', 'pages', 'demonstration', 'page.html');
const pictures = join(root, 'artifacts');

/** What the extension's worker knows and Node does not. */
interface WithTabs {
  chrome: { tabs: { query(about: { active: true }): Promise<{ id?: number }[]> } };
}

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, pictures: { type: 'string' } } });
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const headless = values.headless ?? !hasDisplay;

/** What the page was found to say, with the claims; the same code as in the browser. */
function claimsOf(): Map<string, string> {
  const asset = buildAsset(join(root, 'data'));
  const index = openIndex(asset);
  const mentions = openSpotter(index, asset.matching).spot(readPage(article));
  return new Map(
    mentions.map(({ text, claims }) => [text.replace(/\s+/g, ' '), index.claim(claims[0]?.id ?? '')?.title ?? '']),
  );
}

/** The popup as a page: what it says of the tab in front. */
async function takePopup(page: Page, path: string): Promise<void> {
  const worker = await workerOf(page.context());
  const tab = await worker.evaluate(async () => {
    const [active] = await (globalThis as unknown as WithTabs).chrome.tabs.query({ active: true });
    return active?.id;
  });
  const popup = await page.context().newPage();
  await popup.setViewportSize({ width: 392, height: 600 });
  await popup.goto(`chrome-extension://${extensionId(worker)}/popup.html?tab=${tab}`);
  await popup.getByText('on this page').waitFor();
  await popup.screenshot({ path });
  await popup.close();
}

async function takePictures(page: Page): Promise<void> {
  const folder = values.pictures ?? pictures;
  const picture = (name: string) => join(folder, `${name}.png`);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: picture('marked-page') });
  const point = await pointOfMark(page, 1);
  await page.mouse.move(point.x - 40, point.y);
  await page.mouse.move(point.x, point.y);
  const session = await page.context().newCDPSession(page);
  for (let wait = 0; wait < 40 && !(await readCard(session))?.links.length; wait++) await page.waitForTimeout(100);
  await page.waitForTimeout(400);
  await page.screenshot({ path: picture('card') });
  await takePopup(page, picture('popup'));
  console.log(`\nScreenshots: ${['marked-page', 'card', 'popup'].map(picture).join(', ')}`);
}

const server = await serveSites({ [HOST]: { '/': readFileSync(article, 'utf8') } });
const context = await launchChromium({
  extension: join(root, '.output', 'chrome-mv3'),
  headless,
  // Sharp on dense screens.
  ...(headless && { deviceScaleFactor: 2, viewport: { width: 1100, height: 820 } }),
});
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(server.address(HOST));
const marked = await waitForMarks(page);
const claims = claimsOf();
console.log(`${marked.length} passages on the demonstration article:`);
marked.forEach((text, at) => {
  console.log(`${at + 1}. ${text}\n   ${claims.get(text.replaceAll('\u00AD', '')) ?? claims.get(text) ?? ''}`);
});
if (headless) {
  await takePictures(page);
  await context.close();
  await server.close();
} else {
  console.log('\nPoint at a dotted line to read what is on record. Close the browser to end.');
  await new Promise((resolve) => context.once('close', resolve));
  await server.close();
}
