import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Article } from '../../core/article';
import { readArticle } from '../../page/article';
import { readBlocks } from '../../page/blocks';

/** Reads a saved HTML page (or `-`, standard input) as the extension reads it in the browser. */
export function readPage(name: string): Article {
  const html = readFileSync(name === '-' ? 0 : name, 'utf8');
  const { document } = parseHTML(html) as unknown as { document: Document };
  return readArticle(document, readBlocks(document), { today: new Date().toISOString().slice(0, 10) });
}
