import { align, comparedStretch } from './alignment';
import type { Fit } from './attribution-fit';
import { fitOf } from './attribution-fit';
import type { Found } from './found';
import { findIn } from './found';
import { findJoined, joiningOf } from './joined-quotations';
import { lostNegation } from './lost-negation';
import type { QuotationIndex } from './open-quotations';
import type { Printed } from './printed';
import { unbracketed } from './printed-parts';
import type { Near, Recorded } from './recorded';
import type { Stretch } from './verbatim';

/** The page's words as they stand on record, in one place or in several quotations of one statement. */
export interface Match {
  pieces: [Found, ...Found[]];
  fit: Fit;
}

/** A rendering that the page's words are close to. */
export interface Resemblance {
  record: Recorded;
  /** What of the rendering the page's words are compared with. */
  stretch: Stretch;
  similarity: number;
  fit: Fit;
}

export interface SearchResult {
  /** Words found with honest cuts. */
  honest: Match[];
  /** Words found with a cut that turns them round. */
  cut: Resemblance[];
}

/** Words joined or split otherwise are not found among the shared ones. */
const SHARED_IF_FOUND = 0.6;
/** Renderings that are aligned word by word: the closest by shared words, if they share enough to come close at all. */
const ALIGNED = 12;
const SHARED_IF_CLOSE = 0.3;

function groupedByStatement(closest: Near[]): Recorded[][] {
  const groups = new Map<string, Recorded[]>();
  for (const { record } of closest) {
    const key = `${record.statement.id} ${record.rendering.language}`;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()];
}

/** The record's words that a problem concerns, with those that the page prints. */
function problemStretch({ occurrence, problem }: Found): Stretch {
  const from = Math.min(occurrence.runs[0]?.from ?? 0, problem?.stretch.from ?? Number.POSITIVE_INFINITY);
  const to = Math.max(occurrence.runs.at(-1)?.to ?? 0, problem?.stretch.to ?? 0);
  return { from, to };
}

function resemblance(record: Recorded, printed: Printed, quotations: QuotationIndex, fit: Fit): Resemblance {
  const weigh = (key: string) => quotations.recorded.weight(key);
  const { similarity, pairs } = align(record.units, printed.units, weigh);
  const stretch = comparedStretch(pairs, record.units, printed.units);
  const lost = lostNegation(record.units, record.negated, { ...stretch, floor: 0 });
  return { record, stretch: { ...stretch, from: Math.min(stretch.from, lost?.from ?? stretch.from) }, similarity, fit };
}

const fitting = (printed: Printed, { index }: QuotationIndex) => {
  return ({ statement }: Recorded): Fit => fitOf(printed.attribution, statement, index);
};

/** The printed words where they stand on record. */
export function searchRecord(printed: Printed, quotations: QuotationIndex): SearchResult {
  const closest = quotations.recorded.closest(unbracketed(printed.units));
  const fitFor = fitting(printed, quotations);
  const founds = closest.flatMap(({ record, share }) =>
    share < SHARED_IF_FOUND ? [] : (findIn(record, printed.parts, printed.text) ?? []),
  );
  const honest: Match[] = founds
    .filter(({ problem }) => !problem)
    .map((one) => ({ pieces: [one], fit: fitFor(one.record) }));
  const joining = honest.length > 0 ? null : joiningOf(printed.parts);
  for (const records of joining ? groupedByStatement(closest) : []) {
    const [first, ...rest] = (joining && findJoined(records, joining, printed.text)) ?? [];
    if (first) honest.push({ pieces: [first, ...rest], fit: fitFor(first.record) });
  }
  const cut = founds
    .filter(({ problem }) => problem)
    .map(
      (one): Resemblance => ({
        record: one.record,
        stretch: problemStretch(one),
        similarity: 1,
        fit: fitFor(one.record),
      }),
    );
  return { honest, cut };
}

/** What the printed words come close to, closest first. */
export function closeOnRecord(printed: Printed, quotations: QuotationIndex): Resemblance[] {
  const fitFor = fitting(printed, quotations);
  return quotations.recorded
    .closest(printed.units)
    .slice(0, ALIGNED)
    .filter(({ share }) => share >= SHARED_IF_CLOSE)
    .map(({ record }) => resemblance(record, printed, quotations, fitFor(record)))
    .sort((a, b) => b.similarity - a.similarity);
}
