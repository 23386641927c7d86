import type { Article } from '../../core/article';
import { explain } from '../../core/matching/reasons';
import type { Mention } from '../../core/mention';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

function dayOf(published: unknown): string | null {
  if (published === null || published === undefined || published === '') return null;
  if (typeof published === 'string' && ISO_DAY.test(published) && !Number.isNaN(Date.parse(published.slice(0, 10)))) {
    return published.slice(0, 10);
  }
  throw new Error('published is neither an ISO date nor null');
}

/** The article of one question line. Throws an Error that says what does not fit. */
export function articleOf(question: Record<string, unknown>): Article {
  const { title, published, lang, blocks } = question;
  if (!Array.isArray(blocks) || !blocks.every((block) => typeof block === 'string')) {
    throw new Error('blocks is not a list of texts');
  }
  if (title !== undefined && title !== null && typeof title !== 'string') throw new Error('title is not a text');
  const day = dayOf(published);
  return {
    title: title ?? '',
    published: day,
    publishedFrom: day ? 'metadata' : null,
    lang: typeof lang === 'string' ? lang : null,
    blocks,
  };
}

/** A mention in the fixed form of the command line. */
export const answerOf = ({ block, start, end, text, strength, claims, statements, reasons }: Mention) => ({
  block,
  start,
  end,
  text,
  strength,
  claims,
  statements,
  reasons: explain(reasons),
});
