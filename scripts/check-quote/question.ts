import type { PrintedQuotation, QuotationCheck } from '../../core/quotations/quotation-check';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

function optional(question: Record<string, unknown>, field: 'speaker' | 'published'): string | null {
  const value = question[field] ?? null;
  if (value !== null && typeof value !== 'string') throw new Error(`"${field}" is a text or null`);
  return value;
}

/** @throws an Error that says what is wrong with the question */
export function quotationOf(question: Record<string, unknown>): PrintedQuotation {
  const { text } = question;
  if (typeof text !== 'string' || text.trim() === '') throw new Error('"text" is missing');
  const published = optional(question, 'published');
  if (published !== null && !ISO_DAY.test(published)) throw new Error('"published" is an ISO date or null');
  return { text, speaker: optional(question, 'speaker'), published };
}

/** The fixed form in which a check is printed. */
export const answerOf = ({ verdict, statement, rendering, diff, reasons }: QuotationCheck) => ({
  verdict,
  statement,
  quotation: rendering?.text ?? null,
  diff,
  reasons,
});
