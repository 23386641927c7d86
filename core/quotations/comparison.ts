import { diffArrays } from 'diff';
import type { TextRange } from '../text/sentences';
import type { Run } from './difference-kind';
import { classify, kindRank } from './difference-kind';
import type { QuotationChange, QuotationDifference } from './quotation-check';
import type { Unit } from './units';

const HANGUL = /^\p{Script=Hangul}/u;

/** What a comparison shows as one: a word; in Korean with its particles, in Japanese a character. */
export interface Token {
  key: string;
  start: number;
  end: number;
  units: Unit[];
}

export function tokens(units: Unit[]): Token[] {
  const found: Token[] = [];
  for (const unit of units) {
    const last = found.at(-1);
    const continues = last && (last.end > unit.start || (!unit.opens && HANGUL.test(unit.key)));
    if (continues) {
      last.key += ` ${unit.key}`;
      last.end = Math.max(last.end, unit.end);
      last.units.push(unit);
    } else {
      found.push({ key: unit.key, start: unit.start, end: unit.end, units: [unit] });
    }
  }
  return found;
}

const textOf = (text: string, run: Token[]): string =>
  run.length > 0 ? text.slice(run[0]?.start, run.at(-1)?.end) : '';
const unitsOf = (run: Token[]): Unit[] => run.flatMap(({ units }) => units);

/** Some or all units of a text. */
export interface Side {
  text: string;
  units: Unit[];
}

export interface Comparison {
  /** What of the record was compared. */
  stretch?: TextRange;
  diff: QuotationChange[];
  differences: QuotationDifference[];
}

/** A run of the record, and what the page has in its place. */
interface Replacement {
  record: Token[];
  page: Token[];
}

/** The tokens of a run, with the whole text about them. */
function run({ text, units }: Side, taken: Token[]): Run {
  const own = unitsOf(taken);
  const from = own[0] ? units.indexOf(own[0]) : 0;
  return { text, all: units, units: own, from, to: from + own.length };
}

const op = (change: { added?: boolean; removed?: boolean }): QuotationChange['op'] =>
  change.added ? 'insert' : change.removed ? 'delete' : 'equal';

/** The edit script from the record's words to the page's; equal words are given as the page prints them. */
export const changesOf = (record: Token[], page: Token[]) =>
  diffArrays(record, page, { comparator: (a, b) => a.key === b.key });

/** The record's words against the page's, word by word. */
export function compare(record: Side, page: Side): Comparison {
  const changes = changesOf(tokens(record.units), tokens(page.units));
  const diff: QuotationChange[] = [];
  const replacements: Replacement[] = [];
  let open: Replacement | null = null;
  for (const change of changes) {
    const isRemoved = change.removed === true;
    diff.push({ op: op(change), text: textOf(isRemoved ? record.text : page.text, change.value) });
    if (!change.added && !change.removed) {
      open = null;
      continue;
    }
    if (!open) {
      open = { record: [], page: [] };
      replacements.push(open);
    }
    open[isRemoved ? 'record' : 'page'].push(...change.value);
  }
  const differences = replacements.map((replacement) => ({
    kind: classify(run(record, replacement.record), run(page, replacement.page)),
    page: textOf(page.text, replacement.page),
    record: textOf(record.text, replacement.record),
  }));
  const stretch = { start: record.units[0]?.start ?? 0, end: record.units.at(-1)?.end ?? 0 };
  return { stretch, diff, differences: differences.sort((a, b) => kindRank(a.kind) - kindRank(b.kind)) };
}
