const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const SEPARATOR = /\s+(?:[|»«·•–—-]|::)\s+|(?<=\S)[|_](?=\S)/gu;
/** A part longer than this is rather a part of the headline than a site's name. */
const LONGEST_SITE_NAME = 40;
const SHORTEST_HEADLINE = 10;
/** A Chinese or Korean headline says as much in half the characters. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Text as shown: entities that were escaped twice undone, white space single. */
export function shownText(text: string): string {
  return text
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code < 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/gu, ' ')
    .trim();
}

function isHeadline(text: string): boolean {
  return text.length >= (WIDE.test(text) ? SHORTEST_HEADLINE / 2 : SHORTEST_HEADLINE);
}

function titleOf(document: Document): string {
  return shownText(document.querySelector('title')?.textContent ?? '');
}

function metaContent(document: Document, name: string): string {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return shownText(meta?.getAttribute('content') ?? '');
}

/** "Headline | Section - Site" without what stands for the site. */
export function withoutSiteName(title: string, siteName: string): string {
  let headline = title;
  for (;;) {
    const last = [...headline.matchAll(SEPARATOR)].pop();
    if (!last) return headline;
    const rest = headline.slice(0, last.index).trim();
    const name = headline.slice(last.index + last[0].length).trim();
    const isName = name.toLowerCase() === siteName.toLowerCase();
    if (!isHeadline(rest) || !(isName || (name.length <= LONGEST_SITE_NAME && name.length < rest.length)))
      return headline;
    headline = rest;
  }
}

/** The element of the page's first heading that is not just the site's name; null without one. */
export function headlineElement(document: Document, siteName = metaContent(document, 'og:site_name')): Element | null {
  const headings = [...document.querySelectorAll('h1')].slice(0, 20);
  const shown = (heading: Element) => shownText(heading.textContent ?? '');
  const title = titleOf(document).toLowerCase();
  const candidates = headings.filter(
    (one) => isHeadline(shown(one)) && shown(one).toLowerCase() !== siteName.toLowerCase(),
  );
  return candidates.find((one) => title.includes(shown(one).toLowerCase())) ?? candidates[0] ?? null;
}

function words(text: string): string[] {
  return text.toLowerCase().match(WIDE.test(text) ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Whether two headlines say, more or less, the same. */
function agree(one: string, other: string): boolean {
  const there = new Set(words(other));
  const own = words(one);
  return own.filter((word) => there.has(word)).length * 2 > own.length;
}

/**
 * The headline by JSON-LD, Open Graph, the page's heading or its title, in that order; empty when there is none.
 * One that has nothing in common with any other (a description, the section's name) comes last.
 */
export function readHeadline(document: Document, linked: string | null): string {
  const siteName = metaContent(document, 'og:site_name');
  const candidates = [
    shownText(linked ?? ''),
    withoutSiteName(metaContent(document, 'og:title'), siteName),
    shownText(headlineElement(document, siteName)?.textContent ?? ''),
    withoutSiteName(titleOf(document), siteName),
  ].filter((text) => text !== '' && text.toLowerCase() !== siteName.toLowerCase());
  const confirmed = candidates.find((text, index) =>
    candidates.some((other, at) => at !== index && agree(text, other)),
  );
  return confirmed ?? candidates[0] ?? '';
}
