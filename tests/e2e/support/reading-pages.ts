import type { Sites } from '../../../scripts/browser/site-server';

export const READING_HOST = 'koreaherald.com';

const PASSAGE = 'Moscow has denied that it buys weapons from North Korea.';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title><meta name="pubdate" content="2023-11-13">${head}</head><body>${body}</body></html>`;

/** Notes every change of the page once it is there; those of the extension's element are no change of the page. */
const WITNESS = `<script>
const changes = [];
const isOurs = (node) => node.localName === 'div' && node.parentNode === document.documentElement;
const witness = new MutationObserver((records) => {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (!isOurs(target)) changes.push([type, target.nodeName, addedNodes.length, removedNodes.length].join(' '));
  }
});
addEventListener('DOMContentLoaded', () => {
  witness.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
});
</script>`;

/** Keeps focus where it is when the page is clicked, as toolbars of editors do. */
const KEEPS_FOCUS = `<script>addEventListener('mousedown', (event) => event.preventDefault());</script>`;

const PAGES: Record<string, string> = {
  '/late': page('<main id="story"><p>One moment, the page is being loaded.</p></main>'),
  '/witness': page(`<article><p>${PASSAGE}</p></article>`, WITNESS),
  '/editable': page(
    `<p>${PASSAGE}</p><div id="field" contenteditable="true"><p>Pyongyang sold rockets to Moscow.</p></div>
    <div role="textbox">Pyongyang sold rockets to Moscow.</div><textarea>Pyongyang sold rockets to Moscow.</textarea>
    <input value="Pyongyang sold rockets to Moscow.">`,
  ),
  '/controls': page(`<p><a id="before" href="#">Back</a></p><p>${PASSAGE}</p><p><button id="after">On</button></p>`),
  '/keeps-focus': page(`<p><a id="before" href="#">Back</a></p><p>${PASSAGE}</p>`, KEEPS_FOCUS),
  '/dark': page(`<p>${PASSAGE}</p>`, '<style>body { background: #111; color: #eee }</style>'),
};

export const MARK = 'denied that it buys weapons';

export const readingSites = (): Sites => ({ [READING_HOST]: PAGES });
