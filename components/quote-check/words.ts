import type { DifferenceKind } from '../../core/quotations/quotation-check';
import { shortDate } from '../dates';

/** What the check of a quotation says around its finding, in English; the finding itself is told in `telling.ts`. */

export const contextMenu = 'Check this quote in On Record';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
/** For the beginning of a sentence. */
export const numeral = (count: number) => NUMBERS[count] ?? String(count);

/** The one sentence that denies a verdict: who finds nothing must be told that this says nothing. */
export const notClearance = 'Not found is not false.';

export const part = {
  page: 'On this page',
  record: 'On record',
  recordBy: 'On record, said by',
  others: (count: number) => (count === 1 ? 'Another wording' : `${count} other wordings`),
  closest: 'Closest on record',
};

export const differs = 'differs:';
export const noWord = 'no word here';

export const table = {
  name: 'Words that differ',
  sameName: 'Same name',
};

export const kindName: Record<DifferenceKind, string> = {
  negation: 'Negation',
  number: 'Number',
  name: 'Name',
  verb: 'Verb',
  other: 'Other',
};

export const action = { open: 'Open at these words', openPage: 'Open the source' };

/** In short: the actions stand beside it. */
export const indexTo = (isoDay: string) => `Index to ${shortDate(isoDay)}`;

export const inCard = {
  name: 'Quotes in this passage',
  checking: 'Checking the quote…',
  notFound: (count: number) =>
    `${count === 1 ? 'A quote is' : `${numeral(count)} quotes are`} not on record here. ${notClearance}`,
};

export const box = {
  open: 'Check a quote',
  label: 'Paste a quote',
  check: 'Check',
  back: 'Back',
  checking: 'Checking…',
  failed: 'The index did not answer.',
};
