import type { ClaimsIndex } from '../claims-index';
import type { ContextStatement, Rendering, Statement } from '../model';
import { negations } from './negations';
import type { Unit } from './units';
import { readUnits, UNSPACED_UNIT } from './units';

export type QuotedStatement = Statement | ContextStatement;

/** A rendering of the index, ready to be compared. */
export interface Recorded {
  statement: QuotedStatement;
  /** Place of its quotation among the statement's. */
  quotation: number;
  rendering: Rendering;
  units: Unit[];
  /** Positions of its negations. */
  negated: ReadonlySet<number>;
}

/** A rendering that shares words with a text. */
export interface Near {
  record: Recorded;
  /** 0 to 1: how much of the text's words it has, in any order. */
  share: number;
}

/** How many renderings are looked at closely. Below, the words that are shared do not make a third of the text. */
const CLOSEST = 60;

const recorded = (statement: QuotedStatement): Recorded[] =>
  statement.quotations.flatMap(({ renderings }, quotation) =>
    renderings.map((rendering) => {
      const units = readUnits(rendering.text);
      return { statement, quotation, rendering, units, negated: new Set(negations(units)) };
    }),
  );

/** What renderings are found by: words, and pairs of characters where a script writes no spaces. */
function features(units: Unit[]): Set<string> {
  const found = new Set<string>();
  units.forEach(({ key }, at) => {
    const next = units[at + 1]?.key ?? '';
    if (!UNSPACED_UNIT.test(key)) found.add(key);
    else if (UNSPACED_UNIT.test(next)) found.add(key + next);
  });
  return found;
}

/** All renderings on record, found by the words that they share with a text. */
export class RecordedQuotations {
  readonly all: Recorded[];
  private readonly postings = new Map<string, number[]>();
  private readonly frequency = new Map<string, number>();

  constructor(index: ClaimsIndex) {
    this.all = [...index.statements, ...index.context].flatMap(recorded);
    this.all.forEach(({ units }, at) => {
      // A cut may leave a part of a name of several words.
      for (const feature of [...features(units), ...units.flatMap(({ words }) => words ?? [])]) {
        const posting = this.postings.get(feature);
        if (posting?.at(-1) === at) continue;
        if (posting) posting.push(at);
        else this.postings.set(feature, [at]);
      }
      for (const key of new Set(units.map((unit) => unit.key))) {
        this.frequency.set(key, (this.frequency.get(key) ?? 0) + 1);
      }
    });
  }

  /** How much a word tells: from about 0.2 for "the" to 1 for a word that occurs once or never. */
  weight(key: string): number {
    const renderings = this.frequency.get(key) ?? 0;
    return 1 - Math.log(Math.max(renderings, 1)) / Math.log(this.all.length * 2);
  }

  /** The renderings that share most with the units, best first. */
  closest(units: Unit[]): Near[] {
    const shared = new Map<number, number>();
    let whole = 0;
    for (const feature of features(units)) {
      const posting = this.postings.get(feature) ?? [];
      const weight = 1 - Math.log(Math.max(posting.length, 1)) / Math.log(this.all.length * 2);
      whole += weight;
      for (const at of posting) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    return [...shared]
      .sort(([, a], [, b]) => b - a)
      .slice(0, CLOSEST)
      .map(([at, weight]) => ({ record: this.all[at] as Recorded, share: weight / whole }));
  }
}
