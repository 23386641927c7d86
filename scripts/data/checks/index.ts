import type { Dataset } from '../dataset';
import { byPlace, type Problem } from '../problem';
import type { Check } from './check';
import { claimCycle, claimNames, claimStart, onePosition } from './claims';
import { futureDate, impossibleDate, replyOrder, roleYears } from './dates';
import { distinctValues } from './disagreements';
import { duplicateStatement, repeatedQuotation } from './duplicates';
import { duplicateId, selfReference, unknownId } from './ids';
import { newsSiteHosts } from './news-sites';
import { dateOrder, placement } from './placement';
import {
  originalLanguage,
  quotationLength,
  quotationSource,
  repeatedRendering,
  ungroupedRenderings,
} from './quotations';
import { address, duplicateAddress, mirror, noAddress, weakLast, weakOnly } from './sources';
import { aliasForm, quotationScript, roleCountry, sharedAlias } from './speakers';
import { unused } from './unused';
import { staleReportedWords, verdictWords } from './wording';

export const CHECKS: Check[] = [
  duplicateId,
  unknownId,
  selfReference,
  unused,
  claimCycle,
  claimNames,
  claimStart,
  onePosition,
  impossibleDate,
  futureDate,
  roleYears,
  replyOrder,
  placement,
  dateOrder,
  quotationSource,
  quotationLength,
  quotationScript,
  ungroupedRenderings,
  repeatedRendering,
  originalLanguage,
  duplicateStatement,
  repeatedQuotation,
  noAddress,
  address,
  duplicateAddress,
  mirror,
  weakOnly,
  weakLast,
  sharedAlias,
  aliasForm,
  roleCountry,
  distinctValues,
  verdictWords,
  staleReportedWords,
  newsSiteHosts,
];

/** What all checks find, in the order of the files. */
export function runChecks(data: Dataset, today: string): Problem[] {
  return CHECKS.flatMap((check) => check.run(data, today)).sort(byPlace);
}
