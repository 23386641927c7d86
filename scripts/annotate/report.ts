import type { Article } from '../../core/article';
import type { ClaimsIndex } from '../../core/claims-index';
import { explain } from '../../core/matching/reasons';
import type { Mention } from '../../core/mention';

function lines(index: ClaimsIndex, mention: Mention, number: number): string[] {
  const claim = index.claim(mention.claims[0]?.id ?? '');
  const first = index.statement(mention.statements[0] ?? '');
  const speaker = first && index.speaker(first.speaker);
  return [
    `${number}. ${mention.strength === 'marked' ? 'Marked' : 'Possibly related'}: ${mention.text}`,
    `   Claim: ${claim?.title ?? 'none'}`,
    ...(first && speaker ? [`   On record: ${speaker.name}, ${first.date}: ${first.summary}`] : []),
    `   Why: ${explain(mention.reasons).join('; ')}`,
  ];
}

/** The passages of one page, to read in a terminal. */
export function report(index: ClaimsIndex, name: string, article: Article, mentions: Mention[]): string {
  const date = article.published ?? 'date unknown';
  const head = `${name}: ${article.title || 'no headline'} (${date})`;
  if (mentions.length === 0)
    return `${head}\nNothing matches a claim in the index, which goes up to ${index.date}. That is not clearance.\n`;
  return `${head}\n${mentions.flatMap((mention, at) => lines(index, mention, at + 1)).join('\n')}\n`;
}
