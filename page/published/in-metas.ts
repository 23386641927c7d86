import type { DateRules } from './day';
import { publishedDay } from './day';

/** Names under which sites print the day of publication, best first. Never a day of modification. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article.published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'published_time',
  'published_at',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'article_date_original',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_online_date',
  'dcsext.articlefirstpublished',
  'article:publicationdate',
  'publication_date',
  'publicationdate',
  'publish_date',
  'publish-date',
  'publishdate',
  'publisheddate',
  'pubdate',
  'pub_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'displaydate',
  'date',
  'datecreated',
];

const MOST_METAS = 500;

/** The contents of the metas that can hold a date, by name in lower case. */
function metaContents(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MOST_METAS)) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const key = name.toLowerCase();
    contents.set(key, [...(contents.get(key) ?? []), meta.getAttribute('content') ?? '']);
  }
  return contents;
}

/** The day of publication by the page's `<meta>` elements. */
export function publishedInMetas(document: Document, rules: DateRules): string | null {
  const contents = metaContents(document);
  for (const name of META_NAMES) {
    for (const content of contents.get(name) ?? []) {
      const day = publishedDay(content, rules);
      if (day) return day;
    }
  }
  const parsely = contents.get('parsely-page')?.[0];
  return publishedDay(parsely && /"pub_date"\s?:\s?"([^"]+)"/.exec(parsely)?.[1], rules);
}
