import type { Sites } from '../../../scripts/browser/site-server';

/** A page that is badly made, and what a reader should get of it all the same. */
export interface BadPage {
  html: string;
  /** Words of a passage that is marked; null where there is nothing to mark. */
  mark: string | null;
}

export const BAD_HOST = 'koreaherald.com';

const PASSAGE = 'North Korea has delivered more than 1,000 containers of munitions to Russia, the White House said.';
export const MARK = 'North Korea has delivered more than 1,000 containers';

const FILLER = 'The harbour office keeps a list of the ships that call and of those that leave again. ';

const page = (body: string, head = '<meta name="pubdate" content="2023-11-13">') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Containers and ships</title>${head}</head><body>${body}</body></html>`;

const script = (code: string) => `<script>${code}</script>`;

/** JSON-LD and metas that content systems, or somebody who means ill, write. */
const POISONED_HEAD = [
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-11-13"</script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",null,7],"datePublished":["99999-99-99",{},null,"0000-00-00"],"headline":{"@value":1}}</script>',
  '<script type="application/ld+json">[[[[{"@graph":{"@graph":{"mainEntity":[null]}}}]]]]</script>',
  '<script type="application/ld+json">null</script><script type="application/ld+json"></script>',
  `<script type="application/ld+json">${'['.repeat(50_000)}</script>`,
  `<script type="application/ld+json">{"__proto__":{"datePublished":"2001-01-01"},"constructor":{},"headline":"${'"\\'.repeat(5000)}"}</script>`,
  '<meta name="pubdate" content="2023-02-31"><meta name="date" content="-1"><meta name="pubdate" content="1e308">',
  `<meta property="article:published_time" content="${'9'.repeat(10_000)}">`,
  '<meta property="article:published_time" content="9999999999999"><link rel="canonical" href="//[">',
].join('');

/** Names that forms and pictures of real pages have, and that hide properties of `document` and of the form behind them. */
const NAMESAKES = `<form name="body"><input name="id"><input name="title"><input name="children"><input name="attributes"><input name="style">
<input name="textContent"></form><form name="hidden"><input name="hidden"></form><img name="title" alt=""><img name="head" alt="">`;

/** 10,000 levels, which no browser lays out: they stand in a box that is not shown. */
const DEEP = script(`
  let inner = document.getElementById('deep');
  for (let at = 0; at < 10000; at++) inner = inner.appendChild(document.createElement(at % 2 ? 'span' : 'div'));
  inner.textContent = 'Moscow denied that it buys weapons from Pyongyang, down here.';`);

const MANY_NODES = script(`
  const paragraph = document.createElement('p');
  for (let at = 0; at < 100000; at++) paragraph.append(document.createTextNode('word '));
  document.body.append(paragraph);`);

export const BAD_PAGES: Record<string, BadPage> = {
  'cut off in the middle of a tag': {
    html: `<!doctype html><html lang="en"><head><title>Containers</title></head><body><article><p>${PASSAGE}</p><p>${FILLER}</p><div class="story" data-id="12`,
    mark: MARK,
  },
  'of no bytes': { html: '', mark: null },
  'without text': { html: page('<div></div><img alt=""><canvas></canvas>'), mark: null },
  'whose body a script takes out': { html: page(`<p>${PASSAGE}</p>${script('document.body.remove()')}`), mark: null },
  'of frames': {
    html: '<!doctype html><title>North Korea and Russia</title><frameset cols="*"><frame src="about:blank"></frameset>',
    mark: null,
  },
  'with 80,000 characters in one node': {
    html: page(`<p>${FILLER.repeat(480)}${PASSAGE} ${FILLER.repeat(480)}</p>`),
    mark: MARK,
  },
  'with a million characters and no space': {
    html: page(`<p>${PASSAGE}</p><p>${'x'.repeat(1_000_000)}</p><p>${'北朝鮮はロシアに'.repeat(20_000)}</p>`),
    mark: MARK,
  },
  'with 100,000 text nodes': { html: page(`<p>${PASSAGE}</p>${MANY_NODES}`), mark: MARK },
  'nested 10,000 deep': {
    html: page(`<div id="deep"></div><p>${PASSAGE}</p>${DEEP}`, '<style>#deep { display: none }</style>'),
    mark: MARK,
  },
  'with broken JSON-LD and poisoned dates': { html: page(`<p>${PASSAGE}</p>`, POISONED_HEAD), mark: MARK },
  'with names that hide properties': { html: page(`${NAMESAKES}<p>${PASSAGE}</p>`), mark: MARK },
  'with halves of characters and directions turned over': {
    html: page(
      `<p id="odd"></p><p>&#x202E;${PASSAGE}&#x202C;</p>${script(
        `document.getElementById('odd').textContent = 'North \\uD83D Korea \\uDC00\\u0000\\u0007 sold \\uFFFF shells to Rus\\uD800sia.';`,
      )}`,
    ),
    mark: MARK,
  },
  'with 1,000 mentions': {
    html: page(
      Array.from({ length: 1000 }, (_, at) => `<p>${PASSAGE.replace('1,000', `${at + 1000}`)}</p>`).join('\n'),
    ),
    mark: 'North Korea has delivered more than 1999 containers',
  },
};

/** A page with two passages, for what is done to pages later on. */
export const PLAIN = page(
  `<p>The harbour lies still.</p><p>${PASSAGE}</p><p>${FILLER}</p><p>Moscow has denied that it buys weapons from North Korea.</p>`,
);
export const SECOND_MARK = 'denied that it buys weapons';

export const MEGABYTE = page(`<p>${FILLER.repeat(6_000)}${PASSAGE} ${FILLER.repeat(6_000)}</p>`);

/** A page whose own scripts find nothing of the language as it was. */
export const POISONED = page(
  `<p>${PASSAGE}</p>`,
  script(`
    const fail = (name) => function () { throw new Error('the page reached us through ' + name); };
    for (const of of [Array.prototype, String.prototype, Node.prototype, Element.prototype, EventTarget.prototype, Range.prototype]) {
      for (const name of Object.getOwnPropertyNames(of)) {
        const { value, configurable } = Object.getOwnPropertyDescriptor(of, name);
        if (configurable && typeof value === 'function' && name !== 'constructor') of[name] = fail(name);
      }
    }
    JSON.parse = JSON.stringify = fail('JSON');
    for (const name of ['Map', 'Set', 'WeakMap', 'MutationObserver', 'Highlight', 'AbortController', 'getComputedStyle', 'fetch', 'requestIdleCallback', 'chrome'])
      window[name] = undefined;`),
);

/** A form whose field stands in the place of a method, for every script world of Chromium. */
export const UNREADABLE = page(`<form><input name="hasAttributes"></form><p>${PASSAGE}</p>`);

/** A page that takes out whatever is added beside its body. */
export const JEALOUS = page(
  `<p>${PASSAGE}</p>${script(`
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
    }).observe(document.documentElement, { childList: true });`)}`,
);

export const badSites = (): Sites => ({
  [BAD_HOST]: {
    ...Object.fromEntries(Object.values(BAD_PAGES).map(({ html }, at) => [`/${at}`, html])),
    '/plain': PLAIN,
    '/megabyte': MEGABYTE,
    '/poisoned': POISONED,
    '/jealous': JEALOUS,
    '/unreadable': UNREADABLE,
  },
});
