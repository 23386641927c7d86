import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article';
import { readArticle } from '../../page/article';
import { readBlocks } from '../../page/blocks';
import { documentOf } from './dom';

const TODAY = '2026-02-20';
const DAY = '2024-01-11';
const LEAD = 'The United States has accused Russia of firing missiles bought from North Korea. '.repeat(4);

function articleOf(head: string, body = '', address = ''): Article {
  const document = documentOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return readArticle(document, readBlocks(document), { today: TODAY, address });
}

const ld = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const HEADLINE = 'Moscow mocks claims about missiles';
const story = (between: string, after = '') => `<h1>${HEADLINE}</h1>${between}<p>${LEAD}</p><p>${LEAD}</p>${after}`;

type Found = [string | null, Article['publishedFrom']];
const METADATA: Found = [DAY, 'metadata'];
const ADDRESS: Found = [DAY, 'address'];
const TEXT: Found = [DAY, 'text'];
const NONE: Found = [null, null];

describe('day of publication in metadata', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2024-01-11T23:30:00+09:00' };
  const poisoned = { '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00' };
  it.each<[string, string, string, Found]>([
    ['JSON-LD', ld(article), '', METADATA],
    ['JSON-LD in an array', ld([{ '@type': 'Organization' }, article]), '', METADATA],
    [
      'JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebSite', datePublished: '2020-01-01' }, article] }),
      '',
      METADATA,
    ],
    ['JSON-LD with several types', ld({ ...article, '@type': ['Article', 'http://schema.org/Report'] }), '', METADATA],
    ['JSON-LD as main entity', ld({ '@type': 'WebPage', mainEntity: article }), '', METADATA],
    ['an article before its page', ld([{ '@type': 'WebPage', datePublished: '2023-05-05' }, article]), '', METADATA],
    ['JSON-LD of the page alone', ld({ ...article, '@type': 'WebPage' }), '', METADATA],
    ['no list of other articles', ld({ '@type': 'ItemList', itemListElement: [article] }), '', NONE],
    ['no video', ld({ ...article, '@type': 'VideoObject' }), '', NONE],
    [
      'the article of this address',
      `<link rel="canonical" href="https://a.example/b">${ld([
        { ...article, url: 'https://a.example/c', datePublished: '2020-02-02' },
        { ...article, url: 'https://www.a.example/b/' },
      ])}`,
      '',
      METADATA,
    ],
    ['a poisoned date, then a good one', ld(poisoned) + ld(article), '', METADATA],
    [
      'a poisoned date, then a meta',
      `${ld(poisoned)}<meta property="article:published_time" content="2024-01-11">`,
      '',
      METADATA,
    ],
    ['a date in the future', ld({ ...article, datePublished: '2031-01-11' }), '', NONE],
    ['a number', ld({ ...article, datePublished: 20240111 }), '', NONE],
    ['a comma too many', ld('{"@type":"NewsArticle","datePublished":"2024-01-11",}'), '', METADATA],
    ['a raw line break', ld('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2024-01-11"}'), '', METADATA],
    ['CDATA', ld('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-01-11"}\n//]]>'), '', METADATA],
    [
      'beyond mending',
      ld('{"@type":"NewsArticle","description":"a "quote"","datePublished":"2024-01-11"}'),
      '',
      METADATA,
    ],
    ['no JSON at all', ld('<html>'), '', NONE],
    ['JSON null', ld('null'), '', NONE],
    ['created, when nothing says published', ld({ '@type': 'Article', dateCreated: '2024-01-11' }), '', METADATA],
    [
      'published in a meta before created',
      `${ld({ '@type': 'Article', dateCreated: '2025-01-01' })}<meta name="date" content="2024-01-11">`,
      '',
      METADATA,
    ],
    ['never the day of a change', ld({ '@type': 'Article', dateModified: '2024-01-11' }), '', NONE],
    ['Open Graph', '<meta property="article:published_time" content="2024-01-11T00:10:00Z">', '', METADATA],
    ['Open Graph by name', '<meta name="article:published_time" content="2024-01-11">', '', METADATA],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-01-11">', '', METADATA],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2024-01-11T00:00:00Z">', '', METADATA],
    [
      'Parse.ly page',
      `<meta name="parsely-page" content='{"title":"x","pub_date":"2024-01-11T00:00:00Z"}'>`,
      '',
      METADATA,
    ],
    ['Sailthru', '<meta name="sailthru.date" content="Thu, 11 Jan 2024 10:00:00 +0000">', '', METADATA],
    ['pubdate', '<meta name="pubdate" content="20240111">', '', METADATA],
    ['microdata in a meta', '<meta itemprop="datePublished" content="2024-01-11">', '', METADATA],
    ['modified', '<meta property="article:modified_time" content="2024-01-11">', '', NONE],
    ['a word for a date', '<meta name="date" content="today">', '', NONE],
    [
      'microdata in the text',
      '',
      story('<span itemprop="datePublished" content="2024-01-11">Thursday</span>'),
      METADATA,
    ],
    ['time below the headline', '', story('<time datetime="2024-01-11T10:00">Thursday</time>'), METADATA],
    [
      'time by pubdate',
      '',
      story('<time datetime="2020-01-01"></time><time pubdate datetime="2024-01-11"></time>'),
      METADATA,
    ],
    ['time of the update', '', story('<time itemprop="dateModified" datetime="2024-01-11"></time>'), NONE],
    [
      'published and updated',
      '',
      story(
        '<time class="updated" datetime="2024-02-02"></time><time class="entry-date published updated" datetime="2024-01-11"></time>',
      ),
      METADATA,
    ],
    [
      'time of related articles',
      '',
      story('', '<div class="related-posts"><time datetime="2024-01-11"></time></div>'),
      NONE,
    ],
    ['time of comments', '', story('', '<ol id="comments"><li><time datetime="2024-01-11"></time></ol>'), NONE],
    [
      'time in a side column',
      '',
      `<aside><time datetime="2020-02-02"></time></aside><main>${story('<time datetime="2024-01-11"></time>')}</main>`,
      METADATA,
    ],
    [
      'a class of the page itself is no box',
      '',
      `<div class="has-sidebar comments-open">${story('<time datetime="2024-01-11"></time>')}</div>`,
      METADATA,
    ],
    [
      'the nearest time',
      '',
      `<ul><li><time datetime="2020-02-02"></time></ul><header><h1>${HEADLINE}</h1><time datetime="2024-01-11"></time></header>`,
      METADATA,
    ],
    ['time without a headline', '', '<article><time datetime="2024-01-11"></time></article>', METADATA],
    ['time of a page without article', '', '<div><time datetime="2024-01-11"></time></div>', NONE],
  ])('%s', (_name, head, body, [published, publishedFrom]) => {
    expect(articleOf(head, body)).toMatchObject({ published, publishedFrom });
  });
});

describe('day of publication in the address', () => {
  it.each<[string, string, string, Found]>([
    ['the page’s', '', 'https://a.example/2024/01/11/x', ADDRESS],
    [
      'the canonical one',
      '<link rel="canonical" href="https://a.example/2024/01/11/x">',
      'https://a.example/x',
      ADDRESS,
    ],
    ['Open Graph', '<meta property="og:url" content="https://a.example/2024-01-11-x">', '', ADDRESS],
    ['metadata first', '<meta name="date" content="2024-01-11">', 'https://a.example/2020/02/02/x', METADATA],
  ])('%s', (_name, head, address, [published, publishedFrom]) => {
    expect(articleOf(head, '', address)).toMatchObject({ published, publishedFrom });
  });
});

describe('day of publication in the text', () => {
  it.each<[string, string, Found]>([
    ['a line below the headline', story('<p>By A. Writer | January 11, 2024</p>'), TEXT],
    ['Russian', story('<div>11 января 2024, 10:30</div>'), TEXT],
    ['Ukrainian', story('<div>11 січня 2024</div>'), TEXT],
    ['Korean', story('<div>입력 2024.01.11 09:30 | 수정 2024.01.12 10:00</div>'), TEXT],
    ['Korean, in words', story('<div>2024년 1월 11일</div>'), TEXT],
    ['Japanese', story('<div>2024年1月11日 10時30分</div>'), TEXT],
    ['Vietnamese', story('<div>Thứ Năm, ngày 11 tháng 1 năm 2024</div>'), TEXT],
    ['updated before published', story('<p>Updated 12 January 2024, published 11 January 2024</p>'), TEXT],
    ['only updated', story('<p>Updated 11 January 2024</p>'), NONE],
    ['a dateline', story(`<p>SEOUL, January 11, 2024 (AP) — ${LEAD}</p>`), TEXT],
    ['an event in a paragraph', story(`<p>The launch on January 11, 2024 was ${LEAD}</p>`), NONE],
    ['the reader’s day above the headline', `<div>Thursday, February 22, 2024</div>${story('')}`, NONE],
    ['labelled above the headline', `<div>Published: January 11, 2024</div>${story('')}`, TEXT],
    ['labelled at the end', story('', '<p>Опубликовано 11 января 2024 г.</p>'), TEXT],
    ['bare at the end', story('', '<p>January 11, 2024</p>'), NONE],
    ['labels that disagree', story('', '<p>Posted January 11, 2024</p><p>Posted January 9, 2024</p>'), NONE],
    ['ambiguous slashes', story('<p>02/01/2024</p>'), NONE],
    ['not yet', story('<p>January 11, 2034</p>'), NONE],
    ['no headline', '<p>January 11, 2024</p>', NONE],
  ])('%s', (_name, body, [published, publishedFrom]) => {
    expect(articleOf('', body)).toMatchObject({ published, publishedFrom });
  });

  it('reads slashes in the page’s language', () => {
    const document = documentOf(
      `<html lang="vi"><head></head><body>${story('<p>Thứ Năm, 11/01/2024</p>')}</body></html>`,
    );
    const article = readArticle(document, readBlocks(document), { today: TODAY });
    expect(article).toMatchObject({ published: DAY, publishedFrom: 'text', lang: 'vi' });
  });
});

describe('headline', () => {
  const title = `<title>${HEADLINE} | World | The Courier</title>`;
  it.each<[string, string, string]>([
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: HEADLINE }), ''],
    [
      'JSON-LD, escaped twice',
      ld({ '@type': 'NewsArticle', headline: 'Moscow mocks claims&nbsp;about&#32;missiles' }),
      '',
    ],
    [
      'Open Graph',
      `<meta property="og:title" content="${HEADLINE} - The Courier"><meta property="og:site_name" content="The Courier">`,
      '',
    ],
    ['the heading', '', `<h1>\n ${HEADLINE}\n</h1>`],
    [
      'the heading that is not the site',
      '<meta property="og:site_name" content="The Daily Courier">',
      `<h1>The Daily Courier</h1><h1>${HEADLINE}</h1>`,
    ],
    ['the heading that the title names', title, `<h1>Breaking news today</h1><h1>${HEADLINE}</h1>`],
    ['the title', title, ''],
    ['the title, with dashes', `<title>${HEADLINE} – The Courier</title>`, ''],
    [
      'what the title says, not a description',
      `${title}${ld({ '@type': 'Article', headline: 'country in East Asia' })}`,
      `<h1>${HEADLINE}</h1>`,
    ],
  ])('%s', (_name, head, body) => {
    expect(articleOf(head, body).title).toBe(HEADLINE);
  });

  it('keeps a Korean headline', () => {
    expect(articleOf('<title>북한 무기 이전 부인 - 연합뉴스</title>').title).toBe('북한 무기 이전 부인');
  });

  it('is empty where there is none', () => {
    expect(articleOf('').title).toBe('');
  });
});

describe('language', () => {
  const langOf = (html: string) => {
    const document = documentOf(html);
    return readArticle(document, [], { today: TODAY }).lang;
  };
  it.each<[string, string, string | null]>([
    ['html', '<html lang="en-gb"><head></head></html>', 'en-GB'],
    ['html with an underscore', '<html lang="pt_BR"><head></head></html>', 'pt-BR'],
    ['Open Graph', '<html><head><meta property="og:locale" content="ru_RU"></head></html>', 'ru-RU'],
    [
      'JSON-LD',
      `<html><head>${ld({ '@type': 'Article', inLanguage: { '@type': 'Language', alternateName: 'ko' } })}</head></html>`,
      'ko',
    ],
    ['an old meta', '<html><head><meta http-equiv="Content-Language" content="ja, en"></head></html>', 'ja'],
    ['nonsense', '<html lang="english language"><head></head></html>', null],
    ['undetermined', '<html lang="und"><head></head></html>', null],
    ['none', '<html><head></head></html>', null],
    ['nothing', '', null],
  ])('%s', (_name, html, lang) => {
    expect(langOf(html)).toBe(lang);
  });
});
