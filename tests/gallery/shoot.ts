import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { GalleryState } from './states';
import { walk } from './walk';

/** Pictures of every state in every setting, and what axe says about each. */

const SETTINGS: Record<string, BrowserContextOptions & { theme?: string }> = {
  light: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  medium: { viewport: { width: 800, height: 600 } },
  narrow: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, hasTouch: true },
  narrowest: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  forced: { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
};

const root = import.meta.dirname;
const folder = process.argv[2] ?? join(tmpdir(), 'on-record-gallery');
const only = process.argv[3];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const outDir = join(tmpdir(), 'on-record-gallery-build');

const config = join(root, 'vite.config.ts');
await build({ root, configFile: config, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ root, configFile: config, build: { outDir }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox'],
});

/** Axe and Playwright see into open trees only. */
const openTrees = () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
};

async function openState(page: Page, name: string, settle = 450): Promise<void> {
  await page.goto(`${address}?state=${name}`);
  const state = await page.evaluate(() => {
    const { gallery } = window as unknown as { gallery: { open(how: string): void; state: GalleryState } };
    const { keys, presses, direction } = gallery.state;
    gallery.open('press');
    return { keys, presses, direction };
  });
  await page.waitForTimeout(settle);
  if (state.direction) await page.locator('.theme').evaluate((theme) => theme.setAttribute('dir', 'rtl'));
  for (const key of state.keys ?? []) await page.keyboard.press(key);
  for (const label of state.presses ?? []) await page.getByRole('button', { name: label }).last().click();
  await page.waitForTimeout(settle);
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include: [{ fromShadowDom: ['html > div', '.surface'] }] } as never);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  });
}

let found = 0;
const names = await (async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const all = await page.locator('nav a').allTextContents();
  await page.close();
  return only ? all.filter((name) => only.split(',').includes(name)) : all;
})();

for (const [setting, options] of Object.entries(SETTINGS)) {
  const context = await browser.newContext(options);
  await context.addInitScript(openTrees);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    found += 1;
    console.log(`${setting}: ${error.message}`);
  });
  for (const name of names) {
    await openState(page, name);
    await page.screenshot({ path: join(folder, `${name}-${setting}.png`) });
    for (const finding of await findings(page)) {
      found += 1;
      console.log(`${name} ${setting}: ${finding}`);
    }
  }
  await context.close();
}

const walker = await browser.newContext({ viewport: { width: 1280, height: 800 } });
await walker.addInitScript(openTrees);
const walked = await walker.newPage();
for (const wrong of await walk(walked, (name) => openState(walked, name))) {
  found += 1;
  console.log(wrong);
}

await browser.close();
await server.close();
console.log(
  `${names.length} states in ${Object.keys(SETTINGS).length} settings, ${found} findings; pictures in ${folder}`,
);
process.exitCode = found > 0 ? 1 : 0;
