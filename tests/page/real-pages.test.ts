import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../core/text/normalise';
import { readArticle } from '../../page/article';
import { printed } from '../../page/block-builder';
import { readBlocks } from '../../page/blocks';
import { documentOf } from './dom';

/** Pages of other publishers, which are no part of the project: see their README. */
const FOLDER = join(import.meta.dirname, '../../../shared/pages');
const TODAY = '2026-02-20';

interface Expected {
  title: string;
  publishedTime: string | null;
  lang?: string | null;
}

function readPage(slug: string) {
  const document = documentOf(readFileSync(join(FOLDER, `${slug}.html`), 'utf8'));
  const expected = JSON.parse(readFileSync(join(FOLDER, `${slug}.metadata.json`), 'utf8')) as Expected;
  const blocks = readBlocks(document);
  return { slug, expected, blocks, article: readArticle(document, blocks, { today: TODAY }) };
}

/** A site's name stands in one of the two and not in the other. */
function sameTitle(one: string, other: string): boolean {
  const [a, b] = [one, other].map((title) => normalise(title).text.replace(/\s+/g, ' ').trim()) as [string, string];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

if (!existsSync(FOLDER)) console.warn(`real pages: skipped, ${FOLDER} is not there`);

describe.skipIf(!existsSync(FOLDER))('real pages', () => {
  const slugs = existsSync(FOLDER)
    ? readdirSync(FOLDER).flatMap((name) => (name.endsWith('.html') ? [name.slice(0, -'.html'.length)] : []))
    : [];
  const pages = slugs.map(readPage);

  it('give the day of publication wherever the reference has one', () => {
    const wrong = pages.flatMap(({ slug, expected, article }) => {
      const day = expected.publishedTime?.slice(0, 10) ?? null;
      return day && day !== article.published ? [`${slug}: found ${article.published}, expected ${day}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('give the headline, with or without the name of the site', () => {
    const wrong = pages.filter(({ expected, article }) => !sameTitle(article.title, expected.title));
    // The reference has the site's name for a headline there.
    expect(wrong.map(({ slug, article }) => `${slug}: ${article.title}`)).toEqual([
      'yahoo-2: Russia: Space ship malfunctions, breaks up over Siberia',
    ]);
  });

  it('give the language wherever the reference has one', () => {
    const wrong = pages.flatMap(({ slug, expected, article }) =>
      expected.lang && expected.lang.toLowerCase() !== article.lang?.toLowerCase()
        ? [`${slug}: found ${article.lang}, expected ${expected.lang}`]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it('keep every text node unit for unit in its block', () => {
    for (const { blocks } of pages) {
      for (const { text, nodes } of blocks) {
        for (const { node, start, end } of nodes) {
          const slice = text.slice(start, end);
          expect(slice === printed(node.data) || slice === printed(node.data, true)).toBe(true);
        }
      }
    }
  });
});
