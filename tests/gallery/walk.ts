import type { Page } from 'playwright-core';

/** What the card does with a pointer and with keys, step by step; returns what went otherwise. */
export async function walk(page: Page, open: (name: string) => Promise<void>): Promise<string[]> {
  const wrong: string[] = [];
  const expect = (step: string, seen: unknown, wanted: unknown) => {
    if (JSON.stringify(seen) !== JSON.stringify(wanted))
      wrong.push(`${step}: ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
  };
  const surface = page.locator('.surface');
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return `${element?.tagName.toLowerCase()} ${name.slice(0, 40)}`;
    });
  const calls = () => page.evaluate(() => (window as unknown as { gallery: { calls: string[] } }).gallery.calls);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  const reopen = async () => {
    await page.evaluate(() => (window as unknown as { gallery: { open(how: string): void } }).gallery.open('press'));
    await page.waitForTimeout(200);
  };

  await open('record');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(150);
  expect('Escape closes', await surface.count(), 0);

  const at = await page.locator('mark').evaluate((mark) => {
    const line = mark.getClientRects()[0] as DOMRect;
    return { x: line.left + 40, y: line.top + 10 };
  });
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(80);
  expect('a pointer that passes opens nothing', await surface.count(), 0);
  await page.waitForTimeout(150);
  expect('a pointer that rests opens the card', await surface.count(), 1);
  expect(
    'a hovered card takes no focus',
    await focused(),
    await page.evaluate(() => `body ${document.body.textContent?.slice(0, 40)}`),
  );
  await page.mouse.click(at.x, at.y);
  expect('a press on its mark moves focus into it', (await focused()).slice(0, 3), 'h1 ');
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.waitForTimeout(300);
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(250);
  await page.locator('.title').hover();
  await page.waitForTimeout(300);
  expect('the card stays while the pointer is on it', await surface.count(), 1);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(120);
  expect('it waits a moment after the pointer left', await surface.count(), 1);
  await page.waitForTimeout(250);
  expect('then it closes', await surface.count(), 0);

  await page.locator('a[href="#before"]').focus();
  await reopen();
  expect('a pressed card focuses its title', (await focused()).slice(0, 3), 'h1 ');
  await press('Shift+Tab');
  expect('Shift+Tab goes to the bar', await focused(), 'button Close');
  await press('Tab');
  expect('Tab to the tally', await focused(), 'button Alleges, 27 statements');
  await press('ArrowRight', 'ArrowRight');
  expect('which arrow keys walk', await focused(), 'button Denies, 4 statements');
  await press('Enter');
  expect('and which leads to a statement', (await focused()).startsWith('article Vassily Nebenzia denies'), true);
  await press('ArrowDown');
  expect('arrow down to the next statement', (await focused()).startsWith('article '), true);
  await press('?');
  expect('? says why', await focused(), 'h1 Why this was marked');
  await press('?', 'm');
  expect('m mutes', await focused(), 'h1 Muted on this page');
  expect('and tells the page', (await calls()).at(-1), 'mute {"scope":"claim","claim":"ballistic-missiles-2024"}');
  await press('Tab', 'Enter');
  expect('undo takes it back', (await calls()).at(-1), 'unmute {"scope":"claim","claim":"ballistic-missiles-2024"}');
  await press('Escape');
  expect('Escape gives focus back', await focused(), 'a An earlier report');

  await reopen();
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  expect('Shift+Tab at the start goes back into the page', (await focused()).slice(0, 2), 'a ');
  await reopen();
  await page.locator('.card-body button').last().focus();
  await press('Tab');
  expect('Tab at the end goes on in the page at the mark', await focused(), 'a An earlier report');

  await reopen();
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await reopen();
  expect('a host that the page removed is put back', await surface.isVisible(), true);
  await page.mouse.click(5, 400);
  await page.waitForTimeout(200);
  expect('a press outside closes', await surface.count(), 0);
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));

  await open('twoClaims');
  await press('Shift+Tab');
  expect('tabs are one stop before the title', await focused(), 'button Ballistic missiles, 2024');
  const first = await page.locator('[role=tab][aria-selected=true]').textContent();
  await press('ArrowRight');
  expect('arrow keys move along them', await focused(), 'button Kharkiv missile debris, 2024');
  expect('and switch them', (await page.locator('[role=tab][aria-selected=true]').textContent()) !== first, true);

  await page.setViewportSize({ width: 390, height: 780 });
  await open('record');
  const sheet = await surface.boundingBox();
  expect('a narrow window has a sheet at its bottom', Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0)), 780);
  expect('of at most 60 % of its height', (sheet?.height ?? 0) <= 0.6 * 780, true);
  const top = sheet?.y ?? 0;
  await page.mouse.move(195, top + 10);
  await page.mouse.down();
  await page.mouse.move(195, top + 60, { steps: 4 });
  expect('it follows the finger', Math.round((await surface.boundingBox())?.y ?? 0), Math.round(top + 50));
  await page.mouse.up();
  expect('and goes back if let go early', Math.round((await surface.boundingBox())?.y ?? 0), Math.round(top));
  await page.mouse.move(195, top + 10);
  await page.mouse.down();
  await page.mouse.move(195, top + 260, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(200);
  expect('and closes if dragged far', await surface.count(), 0);
  await page.emulateMedia({ media: 'print' });
  await reopen();
  expect('nothing of it is printed', await surface.isVisible(), false);
  return wrong;
}
