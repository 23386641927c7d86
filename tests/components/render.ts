import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';

let root: HTMLElement;

beforeEach(() => {
  const { document, Event } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', Event);
  // No layout: every text fits.
  vi.stubGlobal('getComputedStyle', () => ({ lineHeight: 'normal' }));
  root = document.querySelector('div') as unknown as HTMLElement;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** Renders into a fresh document without layout; what depends on sizes is seen in the gallery. */
export function show(content: ComponentChild): HTMLElement {
  render(content, root);
  return root;
}

/** Preact draws anew after the current task. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));

export async function press(element: Element | null | undefined): Promise<void> {
  element?.dispatchEvent(new Event('click', { bubbles: true }));
  await settled();
}

export const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

export const byText = (selector: string, text: string | RegExp) =>
  [...root.querySelectorAll(selector)].find((element) => element.textContent?.match(text));
