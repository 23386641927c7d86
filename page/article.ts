import type { Article } from '../core/article';
import type { Block } from './block-builder';
import { headlineElement, readHeadline } from './headline';
import { readLinkedArticle } from './json-ld';
import { readLanguage } from './language';
import type { DateRules } from './published/day';
import { publishedDay } from './published/day';
import { publishedInAddress } from './published/in-address';
import { publishedInMetas } from './published/in-metas';
import { publishedInText } from './published/in-text';
import { publishedInTimes } from './published/in-times';

export interface ArticleOptions {
  /** ISO day of the reader: no page is from later than its morrow. */
  today: string;
  /** The page's address; for a saved page the one it gives itself is used. */
  address?: string;
}

type Published = Pick<Article, 'published' | 'publishedFrom'>;

function ownAddress(document: Document): string {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return canonical || (document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '');
}

/** What the matcher needs of a page besides its blocks: headline, day of publication and language. */
export function readArticle(document: Document, blocks: Block[], { today, address = '' }: ArticleOptions): Article {
  const own = ownAddress(document);
  const linked = readLinkedArticle(document, own || address);
  const lang = readLanguage(document, linked?.lang ?? null);
  const title = readHeadline(document, linked?.headline ?? null);
  const rules: DateRules = { today, lang };

  const firstDay = (values: string[] = []) =>
    values.map((value) => publishedDay(value, rules)).find((day) => day !== null);
  const inMetadata = () =>
    firstDay(linked?.published) ??
    publishedInMetas(document, rules) ??
    publishedInTimes(document, headlineElement(document), rules) ??
    firstDay(linked?.created) ??
    null;
  const inAddress = () => publishedInAddress(address, today) ?? publishedInAddress(own, today);
  const ways: [Published['publishedFrom'], () => string | null][] = [
    ['metadata', inMetadata],
    ['address', inAddress],
    ['text', () => publishedInText(blocks, title, rules)],
  ];
  let found: Published = { published: null, publishedFrom: null };
  for (const [publishedFrom, read] of ways) {
    const published = read();
    if (published) {
      found = { published, publishedFrom };
      break;
    }
  }
  return { title, ...found, lang, blocks: blocks.map(({ text }) => text) };
}
