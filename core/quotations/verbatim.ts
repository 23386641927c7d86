import type { PrintedPart } from './printed-parts';
import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';

/** A bracketed gloss may stand for this many words of the record: a pronoun, "the two", "the two countries". */
const GLOSSED_WORDS = 4;
/** Words written together on one side and apart on the other: "anti aircraft", "stock piles". */
const SHORTEST_JOINED = 6;

/** A stretch of the record, in units. */
export interface Stretch {
  from: number;
  to: number;
}

/** What a page put into brackets, and whether its quotation begins or ends there. */
export interface PrintedGloss {
  units: Unit[];
  edge: 'start' | 'end' | null;
}

/** Where the page's words stand in the record. */
export interface Occurrence {
  /** Runs of the record that the page prints, in order. */
  runs: Stretch[];
  /** What its ellipses leave out. */
  gaps: Stretch[];
  /** What its brackets stand for. */
  glosses: (Stretch & PrintedGloss)[];
}

/** Rejects a place where a gap or gloss would hide something, so that another place is tried. */
export interface Limits {
  gap(stretch: Stretch): boolean;
  gloss(stretch: Stretch, gloss: PrintedGloss): boolean;
  /** Whether the page's words name what the source put into brackets. */
  name(stretch: Stretch, units: Unit[]): boolean;
}

/** "[ing]" and the like. */
const LONGEST_ENDING = 4;
/** "No, agreements have been signed" is not "No agreements have been signed". */
const ANSWERS = new Set(['no', 'нет', 'ні', 'không', 'nie', 'non', 'não', 'nein']);

const isSame = (printed: Unit, recorded: Unit): boolean => {
  if (printed.key === recorded.key) return true;
  if (printed.isCaseless && printed.key === recorded.key.toLowerCase()) return true;
  const stem = printed.stem;
  return stem !== undefined && recorded.key.startsWith(stem) && recorded.key.length - stem.length <= LONGEST_ENDING;
};

const isPauseAfter = (unit: Unit | undefined): boolean => unit !== undefined && unit.pause !== 'none';

/** Both together are the other's one word. */
function isJoined(first: Unit, second: Unit | undefined, whole: string): boolean {
  if (!second || whole.length !== first.key.length + second.key.length || whole.length < SHORTEST_JOINED) return false;
  return whole === first.key + second.key && /^\p{L}+$/u.test(whole) && !UNSPACED_UNIT.test(whole);
}

/** Between "do" and "not" of one "don't" nothing begins or ends. */
const isBoundary = (units: Unit[], at: number): boolean =>
  at <= 0 || at >= units.length || units[at]?.start !== units[at - 1]?.start;

/** Finds printed parts in the units of a rendering, trying every way to fill gaps and brackets. */
class Matcher {
  private readonly failed = new Set<number>();
  private occurrence: Occurrence = { runs: [], gaps: [], glosses: [] };

  constructor(
    private readonly parts: PrintedPart[],
    private readonly units: Unit[],
    private readonly limits: Limits,
  ) {}

  *occurrences(): Generator<Occurrence> {
    for (let at = 0; at < this.units.length; at++) {
      if (!this.units[at]?.opens) continue;
      this.occurrence = { runs: [], gaps: [], glosses: [] };
      if (this.match(0, at) || this.beginsInside(0, at)) yield this.inOrder();
    }
  }

  /** "States continues to …": a cut may go through a name of several words. */
  private beginsInside(part: number, at: number): boolean {
    const words = this.units[at]?.words ?? [];
    for (let first = 1; first < words.length; first++) {
      if (this.printsWords(part, words.slice(first))) return this.took(part + words.length - first, at, at + 1);
    }
    return false;
  }

  private endsInside(part: number, at: number): boolean {
    const words = this.units[at]?.words ?? [];
    for (let count = 1; count < words.length; count++) {
      const after = this.parts[part + count];
      const isEnd = after === undefined || after.type === 'gap';
      if (isEnd && this.printsWords(part, words.slice(0, count))) return this.took(part + count, at, at + 1);
    }
    return false;
  }

  private printsWords(part: number, words: string[]): boolean {
    return words.every((word, nth) => {
      const printed = this.parts[part + nth];
      return printed?.type === 'word' && printed.unit.key === word;
    });
  }

  /** Collected from the end backwards. */
  private inOrder(): Occurrence {
    const { runs, gaps, glosses } = this.occurrence;
    const inTextOrder = runs.reverse();
    const merged: Stretch[] = [];
    for (const run of inTextOrder) {
      const last = merged.at(-1);
      if (last && last.to === run.from) last.to = run.to;
      else merged.push({ ...run });
    }
    return { runs: merged, gaps: gaps.reverse(), glosses: glosses.reverse() };
  }

  private match(part: number, at: number): boolean {
    if (part === this.parts.length) return isBoundary(this.units, at);
    const state = part * (this.units.length + 1) + at;
    if (this.failed.has(state)) return false;
    const maySkip = this.parts[part]?.type !== 'gloss';
    const found =
      this.matchPart(part, at) ||
      (maySkip && (this.skipsBracketOfRecord(part, at) || this.namesBracketOfRecord(part, at)));
    if (!found) this.failed.add(state);
    return found;
  }

  private matchPart(part: number, at: number): boolean {
    const printed = this.parts[part] as PrintedPart;
    if (printed.type === 'word') return this.matchWord(part, at, printed.unit);
    return printed.type === 'gap' ? this.matchGap(part, at) : this.matchGloss(part, at, printed.units);
  }

  private took(part: number, at: number, to: number): boolean {
    if (!this.match(part, to)) return false;
    this.occurrence.runs.push({ from: at, to });
    return true;
  }

  private matchWord(part: number, at: number, unit: Unit): boolean {
    const recorded = this.units[at];
    if (!recorded) return false;
    const next = this.parts[part + 1];
    const isAnswer = ANSWERS.has(unit.key) && next?.type === 'word';
    if (isAnswer && isPauseAfter(next.unit) !== isPauseAfter(this.units[at + 1])) return false;
    if (isSame(unit, recorded) && this.took(part + 1, at, at + 1)) return true;
    if (next?.type === 'word' && isJoined(unit, next.unit, recorded.key)) return this.took(part + 2, at, at + 1);
    if (isJoined(recorded, this.units[at + 1], unit.key) && this.took(part + 1, at, at + 2)) return true;
    return recorded.words !== undefined && this.endsInside(part, at);
  }

  private matchGap(part: number, at: number): boolean {
    for (let to = at; to < this.units.length; to++) {
      const stretch = { from: at, to };
      if (!this.units[to]?.opens || !this.limits.gap(stretch)) continue;
      if (!this.match(part + 1, to) && !this.beginsInside(part + 1, to)) continue;
      this.occurrence.gaps.push(stretch);
      return true;
    }
    return false;
  }

  private matchGloss(part: number, at: number, units: Unit[]): boolean {
    const isPrintedToo = units.every((unit, nth) => unit.key === this.units[at + nth]?.key);
    if (isPrintedToo && this.took(part + 1, at, at + units.length)) return true;
    const bracketEnd = this.bracketEnd(at);
    for (let to = at; to <= Math.min(at + GLOSSED_WORDS, this.units.length); to++) {
      // The source's gloss in this place is the one to be compared with, alone.
      if (bracketEnd > at ? to !== bracketEnd : to > at && this.isBracketed(at, to + 1)) continue;
      const stretch = { from: at, to };
      const gloss = { units, edge: this.edgeAt(part) };
      if (!this.limits.gloss(stretch, gloss) || !this.match(part + 1, to)) continue;
      this.occurrence.glosses.push({ ...stretch, ...gloss });
      return true;
    }
    return false;
  }

  private edgeAt(part: number): PrintedGloss['edge'] {
    const [before, after] = [this.parts[part - 1], this.parts[part + 1]];
    if (before === undefined || before.type === 'gap') return 'start';
    return after === undefined || after.type === 'gap' ? 'end' : null;
  }

  /** "[North Korea]" on record, "the DPRK" on the page: what was said, or what another source put. */
  private namesBracketOfRecord(part: number, at: number): boolean {
    const to = this.bracketEnd(at);
    if (to === at || this.units[at - 1]?.bracket === this.units[at]?.bracket) return false;
    const named: Unit[] = [];
    for (let next = part; named.length < GLOSSED_WORDS; next++) {
      const printed = this.parts[next];
      if (printed?.type !== 'word') return false;
      named.push(printed.unit);
      if (this.limits.name({ from: at, to }, named) && this.took(next + 1, at, to)) return true;
    }
    return false;
  }

  private isBracketed(from: number, to: number): boolean {
    return this.units.slice(from, to).some(({ bracket }) => bracket > 0);
  }

  private bracketEnd(at: number): number {
    const bracket = this.units[at]?.bracket ?? 0;
    let to = at;
    while (bracket > 0 && this.units[to]?.bracket === bracket) to += 1;
    return to;
  }

  /** The source's own glosses are not the speaker's words: a page may leave them out. */
  private skipsBracketOfRecord(part: number, at: number): boolean {
    const to = this.bracketEnd(at);
    if (to === at || part === 0 || this.units[at - 1]?.bracket === this.units[at]?.bracket) return false;
    return this.limits.gloss({ from: at, to }, { units: [], edge: null }) && this.match(part, to);
  }
}

/** One occurrence for each place of the record at which the page's words can begin. */
export const occurrences = (parts: PrintedPart[], units: Unit[], limits: Limits): Generator<Occurrence> =>
  new Matcher(parts, units, limits).occurrences();
