import type { Attribution } from './attribution';
import { readAttribution } from './attribution';
import type { QuotationIndex } from './open-quotations';
import type { PrintedPart } from './printed-parts';
import { printedParts, wordCount } from './printed-parts';
import type { PrintedQuotation } from './quotation-check';
import { quotedText } from './quoted-text';
import type { Unit } from './units';
import { readUnits } from './units';

/** A printed quotation, read once for all comparisons. */
export interface Printed {
  text: string;
  units: Unit[];
  parts: PrintedPart[];
  /** Two East Asian characters count as one word. */
  words: number;
  /** Null where the page names nobody. */
  attribution: Attribution | null;
  published: string | null;
}

export function readPrinted({ text, speaker, published }: PrintedQuotation, quotations: QuotationIndex): Printed {
  const quoted = quotedText(text);
  const units = readUnits(quoted);
  const name = speaker?.trim() ?? '';
  return {
    text: quoted,
    units,
    parts: printedParts(units),
    words: wordCount(units),
    attribution: name === '' ? null : readAttribution(name, quotations.index, quotations.names),
    published: published ?? null,
  };
}
