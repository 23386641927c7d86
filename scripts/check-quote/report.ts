import type { ClaimsIndex } from '../../core/claims-index';
import type { PrintedQuotation, QuotationChange, QuotationCheck, Verdict } from '../../core/quotations/quotation-check';

const TITLES: Record<Verdict, string> = {
  verbatim: 'Word for word on record',
  altered: 'The wording differs from the record',
  misattributed: 'On record, from somebody else',
  unknown: 'Not on record here',
};

const MARKS = { equal: ['', ''], delete: ['[-', '-]'], insert: ['{+', '+}'] } as const;

const marked = ({ op, text }: QuotationChange): string => MARKS[op][0] + text + MARKS[op][1];

/** A check of one quotation, to read in a terminal. */
export function report(index: ClaimsIndex, quotation: PrintedQuotation, check: QuotationCheck): string {
  const { verdict, rendering, otherRenderings, diff, reasons } = check;
  const lines = [TITLES[verdict], '', `On this page  ${quotation.text}`];
  if (rendering) {
    const source = index.source(rendering.source);
    lines.push(
      `On record     ${rendering.text}`,
      `              ${source?.publisher ?? rendering.source}, ${source?.url ?? 'no address'}`,
    );
    if (verdict === 'altered') lines.push(`Compared      ${diff.map(marked).join(' ')}`);
    lines.push(`Statement     ${check.statement}`);
    for (const other of otherRenderings) lines.push(`Also          [${other.language}] ${other.text}`);
  } else {
    lines.push('', `Not found is not false: the index goes up to ${index.date} and can miss words that were said.`);
  }
  return [...lines, '', ...reasons].join('\n');
}
