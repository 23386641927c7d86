import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { type PopupGalleryState, popupStates } from './popup-states';

/** Pictures of the popup and the options page in every state and setting, and what axe says about each. */

interface Setting extends BrowserContextOptions {
  textSize?: number;
}

const SETTINGS: Record<string, Setting> = {
  light: { viewport: { width: 392, height: 600 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 392, height: 600 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 600 }, deviceScaleFactor: 2 },
  large: { viewport: { width: 520, height: 600 }, deviceScaleFactor: 2, textSize: 130 },
  forced: { viewport: { width: 392, height: 600 }, forcedColors: 'active' },
};

const root = import.meta.dirname;
const folder = process.argv[2] ?? join(tmpdir(), 'on-record-popup');
const only = process.argv[3]?.split(',').filter(Boolean);
const settingsAsked = process.argv[4]?.split(',');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const outDir = join(tmpdir(), 'on-record-popup-build');
/** Longer than any wait of the popup's own: the bar of reading, the announcement, a fade. */
const SETTLE_MS = 450;

const config = join(root, 'vite.config.ts');
const input = { popup: join(root, 'popup.html'), options: join(root, 'options.html') };
await build({
  root,
  configFile: config,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, rollupOptions: { input } },
});
const server = await preview({ root, configFile: config, build: { outDir }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox'],
});

async function prepare(page: Page, state: PopupGalleryState): Promise<void> {
  if (state.query) {
    await page.getByRole('combobox').fill(state.query);
    await page.waitForTimeout(SETTLE_MS);
  }
  for (const [filter, option] of state.filters ?? []) {
    await page.getByRole('button', { name: filter }).first().click();
    await page.locator('.menu').getByRole('option', { name: option }).click();
  }
  if (state.filters) await page.getByRole('combobox').focus();
  if (state.thenQuery) await page.getByRole('combobox').fill(state.thenQuery);
  if (state.press) await page.getByRole('button', { name: state.press }).click();
  if (state.paste) {
    await page.getByRole('textbox').fill(state.paste);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  }
  if (state.menu) await page.getByRole('button', { name: state.menu }).click();
  for (const key of state.keys ?? []) await page.keyboard.press(key);
  await page.waitForTimeout(SETTLE_MS);
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : [];
    return [
      ...wide,
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      ),
    ];
  });
}

let found = 0;
const names = Object.keys(popupStates).filter((name) => !only?.length || only.includes(name));
const optionsNames = ['filled', 'unused'].filter((name) => !only?.length || only.includes(`options-${name}`));

async function shoot(page: Page, name: string, setting: string): Promise<void> {
  await page.locator('body').screenshot({ path: join(folder, `${name}-${setting}.png`) });
  for (const finding of await findings(page)) {
    found += 1;
    console.log(`${name} ${setting}: ${finding}`);
  }
}

for (const [setting, { textSize = 100, ...options }] of Object.entries(SETTINGS)) {
  if (settingsAsked && !settingsAsked.includes(setting)) continue;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    found += 1;
    console.log(`${setting}: ${error.message}`);
  });
  for (const name of names) {
    await page.goto(`${address}popup.html?state=${name}&size=${textSize}`);
    await page.waitForTimeout(SETTLE_MS);
    await prepare(page, popupStates[name] as PopupGalleryState);
    await shoot(page, name, setting);
  }
  if (setting !== 'narrow') await page.setViewportSize({ width: 1040, height: 1000 });
  for (const name of optionsNames) {
    await page.goto(`${address}options.html?state=${name}&size=${textSize}`);
    await page.waitForTimeout(SETTLE_MS);
    const first = page.getByRole('button', { name: 'Remove: journal.example' });
    if (name === 'filled') await first.click();
    await page.mouse.move(0, 0);
    await shoot(page, `options-${name}`, setting);
  }
  await context.close();
}

await browser.close();
await server.close();
console.log(`${names.length + optionsNames.length} states, ${found} findings; pictures in ${folder}`);
process.exitCode = found > 0 ? 1 : 0;
