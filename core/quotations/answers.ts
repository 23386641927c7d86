import type { Comparison } from './comparison';
import { compare } from './comparison';
import type { Found } from './found';
import type { Printed } from './printed';
import type { QuotationChange, QuotationCheck, VerbatimKind, Verdict } from './quotation-check';
import type { Recorded } from './recorded';
import type { Stretch } from './verbatim';

export const unknown = (reason: string): QuotationCheck => ({
  verdict: 'unknown',
  statement: null,
  rendering: null,
  otherRenderings: [],
  diff: [],
  differences: [],
  reasons: [reason],
});

const otherRenderings = ({ statement, quotation, rendering }: Recorded) =>
  (statement.quotations[quotation]?.renderings ?? []).filter((other) => other !== rendering);

const recordText = ({ rendering, units }: Recorded, { from, to }: Stretch): string =>
  from < to ? rendering.text.slice(units[from]?.start, units[to - 1]?.end) : '';

/** The first rendering in its language is the one that the index shows; the page may print another. */
function isOtherRendering({ statement, quotation, rendering }: Recorded): boolean {
  const same = (statement.quotations[quotation]?.renderings ?? []).filter(
    ({ language }) => language === rendering.language,
  );
  return same[0] !== rendering;
}

function kindOf({ record, occurrence }: Found, pieces: Found[]): VerbatimKind {
  if (pieces.length > 1 || occurrence.gaps.some(({ from, to }) => from < to) || occurrence.glosses.length > 0)
    return 'with-cuts';
  return isOtherRendering(record) ? 'other-rendering' : 'as-printed';
}

const answer = (verdict: Verdict, record: Recorded, comparison: Comparison, reasons: string[]): QuotationCheck => ({
  verdict,
  statement: record.statement.id,
  rendering: record.rendering,
  otherRenderings: otherRenderings(record),
  ...comparison,
  reasons,
});

/** Words found as they are: one piece, or several of one statement's quotations. */
export function found(
  verdict: 'verbatim' | 'misattributed',
  pieces: [Found, ...Found[]],
  reasons: string[],
): QuotationCheck {
  const diff = pieces.flatMap(({ record, occurrence }) =>
    occurrence.runs.map((run): QuotationChange => ({ op: 'equal', text: recordText(record, run) })),
  );
  const checked = answer(verdict, pieces[0].record, { diff, differences: [] }, reasons);
  return verdict === 'verbatim' ? { ...checked, kind: kindOf(pieces[0], pieces) } : checked;
}

export function compared(record: Recorded, stretch: Stretch, printed: Printed): Comparison {
  const units = record.units.slice(stretch.from, stretch.to);
  return compare({ text: record.rendering.text, units }, { text: printed.text, units: printed.units });
}

export const differing = (
  verdict: 'altered' | 'misattributed',
  record: Recorded,
  comparison: Comparison,
  reasons: string[],
): QuotationCheck => answer(verdict, record, comparison, reasons);
