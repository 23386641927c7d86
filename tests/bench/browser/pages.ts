import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Passage, readPassages } from '../../../scripts/evaluation/passages';
import { FIXTURES } from '../../e2e/support/sites';

export interface SavedPage {
  name: string;
  html: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Pages of all kinds, none about the subject; they are not part of the project. Empty where they are not at hand. */
export function realPages(root: string): SavedPage[] {
  const folder = join(root, '..', 'shared', 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

export function fixturePages(root: string): SavedPage[] {
  return FIXTURES.filter(({ marks }) => marks.length > 0).map(({ slug }) => ({
    name: slug,
    html: readFileSync(join(root, 'tests', 'fixtures', 'pages', slug, 'page.html'), 'utf8'),
  }));
}

const articleHtml = ({ title, blocks }: Passage): string =>
  `<article><h1>${escaped(title)}</h1>${blocks
    .map((sentences) => `<p>${sentences.map(({ text }) => escaped(text)).join(' ')}</p>`)
    .join('\n')}</article>`;

const asPage = (passage: Passage): SavedPage => ({
  name: passage.id,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(passage.title)}</title>
<meta property="article:published_time" content="${passage.published}T09:00:00Z"></head><body>${articleHtml(passage)}</body></html>`,
});

/** Labelled articles in English that are about transfers. */
function labelledArticles(root: string): Passage[] {
  return readPassages(join(root, 'tests', 'evaluation')).filter(
    ({ id, published, blocks }) =>
      id >= 'en-301' &&
      id < 'en-9' &&
      published !== null &&
      blocks.length > 5 &&
      blocks.flat().filter(({ mention }) => mention).length > 4,
  );
}

export const articlePages = (root: string, most: number): SavedPage[] => [
  ...fixturePages(root),
  ...labelledArticles(root).slice(0, most).map(asPage),
];

/** The same articles at the beginning of real pages, with all that stands around in those. */
export function heavyPages(root: string, most: number): SavedPage[] {
  const articles = labelledArticles(root);
  return realPages(root)
    .slice(0, most)
    .map(({ name, html }, at) => {
      const article = articles[at % articles.length];
      const body = /<body[^>]*>/i.exec(html);
      if (!article || !body) return { name, html };
      const end = body.index + body[0].length;
      return { name: `article in ${name}`, html: html.slice(0, end) + articleHtml(article) + html.slice(end) };
    });
}
