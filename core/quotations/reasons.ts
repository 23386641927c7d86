import type { ClaimsIndex } from '../claims-index';
import type { QuotationDifference } from './quotation-check';
import type { QuotedStatement, Recorded } from './recorded';

const DAY_MS = 24 * 60 * 60 * 1000;

export const TOO_SHORT = 'Too short to check: select at least four words.';
export const TOO_COMMON = 'These few words are on record from others; they are too common to say whose they are.';
export const NOT_FOUND = 'No source in the index prints these words.';

function speakerName(statement: QuotedStatement, index: ClaimsIndex): string {
  return index.speaker(statement.speaker)?.name ?? statement.speaker;
}

export function whereOnRecord({ statement, rendering }: Recorded, index: ClaimsIndex): string {
  const publisher = index.source(rendering.source)?.publisher;
  return `On record from ${speakerName(statement, index)}, ${statement.date}${publisher ? `, as printed by ${publisher}` : ''}.`;
}

export const translated = ({ rendering }: Recorded): string[] =>
  rendering.translated ? ['These words are a translation; they are not in the language they were said in.'] : [];

const OF_KIND: Record<QuotationDifference['kind'], string> = {
  negation: 'A negation differs',
  number: 'A number or date differs',
  name: 'A name differs',
  verb: 'A verb differs',
  other: 'Words differ',
};

function difference({ kind, page, record }: QuotationDifference): string {
  if (page === '') return `${OF_KIND[kind]}: the record has “${record}”, which this page leaves out.`;
  if (record === '') return `${OF_KIND[kind]}: this page has “${page}”, which the record does not have.`;
  return `${OF_KIND[kind]}: “${page}” here, “${record}” on record.`;
}

/** @param most more than a few lines are not read; the rest stands in the comparison */
export const differencesInWords = (differences: QuotationDifference[], most = 4): string[] =>
  differences.slice(0, most).map(difference);

export const anotherSpeaker = (statement: QuotedStatement, index: ClaimsIndex): string =>
  `The speaker named on this page is not the one who said them: they are ${speakerName(statement, index)}’s.`;

/** Days and months are ISO dates; a month counts from its first day. */
export function isLater(statement: QuotedStatement, published: string | null): boolean {
  if (!published) return false;
  const said = Date.parse(statement.date);
  const printed = Date.parse(published);
  return said - printed > DAY_MS;
}

export const saidLater = (statement: QuotedStatement, published: string | null): string[] =>
  isLater(statement, published) ? [`The statement on record is of ${statement.date}, later than this page.`] : [];
