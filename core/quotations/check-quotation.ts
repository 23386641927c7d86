import { compared, differing, found, unknown } from './answers';
import type { Comparison } from './comparison';
import type { QuotationIndex } from './open-quotations';
import type { Printed } from './printed';
import { readPrinted } from './printed';
import type { PrintedQuotation, QuotationCheck } from './quotation-check';
import {
  anotherSpeaker,
  differencesInWords,
  isLater,
  NOT_FOUND,
  saidLater,
  TOO_COMMON,
  TOO_SHORT,
  translated,
  whereOnRecord,
} from './reasons';
import type { Match, Resemblance, SearchResult } from './search-record';
import { closeOnRecord, searchRecord } from './search-record';
import { areOwn, isFoundTooShort, isTooShort, isWholeRendering, SPECIFIC_WORDS, singleOut } from './specific';
import { isClose, NEARLY_VERBATIM } from './thresholds';

const FIT_ORDER = { fits: 0, unsure: 1, other: 2 } as const;

const length = ({ pieces }: Match): number =>
  pieces.reduce((sum, { occurrence }) => sum + occurrence.runs.reduce((run, { from, to }) => run + to - from, 0), 0);

/** Said by whom the page names, before the page, and most nearly the whole of what was said. */
function preferred(matches: Match[], printed: Printed): Match[] {
  const rank = (match: Match): number[] => {
    const { statement, units } = match.pieces[0].record;
    return [FIT_ORDER[match.fit], Number(isLater(statement, printed.published)), -length(match) / units.length];
  };
  return matches
    .map((match) => ({ match, rank: rank(match) }))
    .sort((a, b) => a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((order) => order !== 0) ?? 0)
    .map(({ match }) => match);
}

function asVerbatim(match: Match, printed: Printed, { index }: QuotationIndex): QuotationCheck {
  const { record } = match.pieces[0];
  return found('verbatim', match.pieces, [
    whereOnRecord(record, index),
    ...translated(record),
    ...saidLater(record.statement, printed.published),
  ]);
}

function asMisattributed(match: Match, printed: Printed, { index }: QuotationIndex): QuotationCheck {
  const { record } = match.pieces[0];
  return found('misattributed', match.pieces, [
    'These words are on record.',
    anotherSpeaker(record.statement, index),
    ...saidLater(record.statement, printed.published),
  ]);
}

/** Words found as they are: verbatim if anybody they are on record from can be meant. */
function verdictOnFound(honest: Match[], printed: Printed, quotations: QuotationIndex): QuotationCheck | null {
  const [best] = preferred(honest, printed);
  if (!best) return null;
  if (isFoundTooShort(best, printed)) {
    const isEnough =
      best.fit !== 'other' && (isWholeRendering(best, printed) || areOwn(honest, best.fit, printed, quotations));
    return isEnough ? asVerbatim(best, printed, quotations) : unknown(TOO_SHORT);
  }
  if (best.fit !== 'other') return asVerbatim(best, printed, quotations);
  if (singleOut(honest, printed, quotations)) return asMisattributed(best, printed, quotations);
  return unknown(TOO_COMMON);
}

function asAltered(
  close: Resemblance,
  comparison: Comparison,
  printed: Printed,
  { index }: QuotationIndex,
): QuotationCheck {
  const { record, fit } = close;
  return differing('altered', record, comparison, [
    ...differencesInWords(comparison.differences),
    ...(fit === 'other' ? [anotherSpeaker(record.statement, index)] : []),
    whereOnRecord(record, index),
    ...saidLater(record.statement, printed.published),
  ]);
}

const turnsRound = ({ differences }: Comparison): boolean =>
  differences.some(({ kind }) => kind === 'negation' || kind === 'number' || kind === 'name');

/** The given speaker's words, changed. */
function verdictOnOwn(close: Resemblance[], printed: Printed, quotations: QuotationIndex): QuotationCheck | null {
  const own = close.find(({ fit }) => fit !== 'other');
  if (!own || !isClose(own.similarity, printed.words, own.fit)) return null;
  return asAltered(own, compared(own.record, own.stretch, printed), printed, quotations);
}

/** Somebody else's words, changed. */
function verdictOnOthers(
  [closest]: Resemblance[],
  printed: Printed,
  quotations: QuotationIndex,
): QuotationCheck | null {
  if (!closest || closest.similarity < NEARLY_VERBATIM || printed.words < SPECIFIC_WORDS) return null;
  const comparison = compared(closest.record, closest.stretch, printed);
  if (turnsRound(comparison)) return asAltered(closest, comparison, printed, quotations);
  return differing('misattributed', closest.record, comparison, [
    'Nearly these words are on record.',
    anotherSpeaker(closest.record.statement, quotations.index),
    ...differencesInWords(comparison.differences),
  ]);
}

/** A cut that turns the given speaker's own words round counts before somebody else's having said them so. */
const isOwnCut = ({ cut }: SearchResult): boolean => cut.some(({ fit }) => fit === 'fits');

/** Looks a printed quotation up in the record. */
export function checkQuotation(quotations: QuotationIndex, quotation: PrintedQuotation): QuotationCheck {
  const printed = readPrinted(quotation, quotations);
  if (printed.units.length === 0) return unknown(TOO_SHORT);
  const result = searchRecord(printed, quotations);
  const onFound = verdictOnFound(result.honest, printed, quotations);
  if (onFound?.verdict === 'verbatim' || (onFound?.verdict === 'misattributed' && !isOwnCut(result))) return onFound;
  if (isTooShort(printed)) return unknown(TOO_SHORT);
  const close = [...result.cut, ...closeOnRecord(printed, quotations)];
  const onOwn = verdictOnOwn(close, printed, quotations);
  return onOwn ?? onFound ?? verdictOnOthers(close, printed, quotations) ?? unknown(NOT_FOUND);
}
