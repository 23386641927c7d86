import { parseLoosely } from './loose-json';

/** What the page's JSON-LD says of the article. */
export interface LinkedArticle {
  headline: string | null;
  /** As written, best first. */
  published: string[];
  /** The same for the days that it was created; some systems write the day of the last change here. */
  created: string[];
  lang: string | null;
}

type Thing = Record<string, unknown>;

const MOST_SCRIPTS = 40;
const MOST_THINGS = 2_000;
const ARTICLE = /(?:Article|Posting|Report|Review)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CreativeWork)$/;
/** Where an article can be inside something else; lists of other articles are elsewhere. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

function text(value: unknown): string | null {
  return strings(value).find((one) => one.trim() !== '') ?? null;
}

function thingsIn(root: unknown): Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const one = waiting.shift();
    if (Array.isArray(one)) waiting.push(...one.slice(0, MOST_THINGS));
    else if (one && typeof one === 'object') {
      things.push(one as Thing);
      waiting.push(...CONTAINERS.map((key) => (one as Thing)[key]));
    }
  }
  return things;
}

/** 2 for an article, 1 for a page that may carry its date, 0 for all else. */
function kind(thing: Thing): 0 | 1 | 2 {
  const types = strings(thing['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
  if (types.some((type) => ARTICLE.test(type))) return 2;
  return types.some((type) => PAGE.test(type)) ? 1 : 0;
}

function languageOf(thing: Thing): string | null {
  const { inLanguage } = thing;
  if (inLanguage && typeof inLanguage === 'object' && !Array.isArray(inLanguage)) {
    return text((inLanguage as Thing).alternateName) ?? text((inLanguage as Thing).name);
  }
  return text(inLanguage);
}

/** The address of the thing, when it gives one, is the page's own. */
function isOfPage(thing: Thing, address: string): boolean {
  const page = thing.mainEntityOfPage;
  const pageId = page && typeof page === 'object' ? (page as Thing)['@id'] : page;
  const path = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return [thing.url, thing['@id'], pageId].flatMap(strings).some((url) => path(url) === path(address));
}

/** The article that the page is, among all that its JSON-LD describes; null when there is none. */
export function readLinkedArticle(document: Document, address: string): LinkedArticle | null {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, MOST_SCRIPTS);
  const things = scripts.flatMap((script) => thingsIn(parseLoosely(script.textContent ?? '')));
  const ranked = things
    .map((thing) => ({ thing, rank: kind(thing) * 2 + (kind(thing) > 0 && isOfPage(thing, address) ? 1 : 0) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ thing }) => thing);
  if (ranked.length === 0) return null;
  const first = (read: (thing: Thing) => string | null): string | null =>
    ranked.map(read).find((found) => found !== null) ?? null;
  return {
    headline: first((thing) => (kind(thing) === 2 ? text(thing.headline) : null)),
    published: ranked.flatMap((thing) => strings(thing.datePublished)),
    created: ranked.flatMap((thing) => strings(thing.dateCreated)),
    lang: first(languageOf),
  };
}
