import type { IndexFile } from '../../core/claims-index';

/** "alleges 265, comments 109": how often each value occurs, the most frequent first. */
function tally(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return sorted.map(([value, count]) => `${value} ${count}`).join(', ');
}

/** What the index holds, one line a subject. */
export function countLines({
  date,
  claims,
  speakers,
  sources,
  statements,
  context,
  disagreements,
}: IndexFile): string[] {
  const quotations = [...statements, ...context].flatMap((statement) => statement.quotations);
  const renderings = quotations.flatMap((quotation) => quotation.renderings);
  const fullText = renderings.filter(({ kind }) => kind === 'full-text').length;
  const translated = renderings.filter((rendering) => rendering.translated).length;
  return [
    `claims ${claims.length}, speakers ${speakers.length}, sources ${sources.length}, statements ${statements.length}, context ${context.length}, disagreements ${disagreements.length}`,
    `quotations ${quotations.length} in ${renderings.length} renderings (${fullText} from full texts, ${translated} translated), statements without a quotation ${statements.filter((statement) => statement.quotations.length === 0).length}`,
    `days from ${statements[0]?.date} to ${date}`,
    `positions by stance: ${tally(statements.flatMap(({ positions }) => positions.map(({ stance }) => stance)))}`,
    `date basis: ${tally(statements.map(({ dateBasis }) => dateBasis))}`,
    `languages of renderings: ${tally(renderings.map(({ language }) => language))}`,
    `source kinds: ${tally(sources.map(({ kind }) => kind))}`,
    `weak sources ${sources.filter(({ weak }) => weak).length}; statements with weak sources only ${statements.filter(({ weakOnly }) => weakOnly).length}`,
    `disagreements by kind: ${tally(disagreements.map(({ kind }) => kind))}`,
  ];
}
