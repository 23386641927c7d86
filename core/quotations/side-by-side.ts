import type { TextRange } from '../text/sentences';
import { changesOf, type Token, tokens } from './comparison';
import { readUnits } from './units';

/**
 * same: both have it
 * differs: the other has something else in its place, or nothing
 * missing: the other has words here, this one none; without text
 * name: a name that the other spells out or shortens, taken as the same
 * outside: words of the record before or after those that were compared
 */
export type PieceKind = 'same' | 'differs' | 'missing' | 'name' | 'outside';

/** The pieces of a text, one after the other, are the text. */
export interface Piece {
  kind: PieceKind;
  text: string;
}

export interface SideBySide {
  page: Piece[];
  record: Piece[];
  /** Names taken as the same: as the page has them, as the record has them. */
  names: [page: string, record: string][];
}

/** One side, cut into pieces from its beginning to its end. */
class Cutter {
  readonly pieces: Piece[] = [];
  private at = 0;
  /** End of the last word that was met. */
  private met = 0;

  constructor(private readonly text: string) {}

  add(kind: PieceKind, end: number): void {
    if (end <= this.at) return;
    const last = this.pieces.at(-1);
    const text = this.text.slice(this.at, end);
    if (last?.kind === kind && kind !== 'name') last.text += text;
    else this.pieces.push({ kind, text });
    this.at = end;
  }

  addRun(kind: PieceKind, run: Token[]): void {
    const [first, last] = [run[0] as Token, run.at(-1) as Token];
    this.add('same', first.start);
    this.add(kind, last.end);
    this.pass(last);
  }

  /** A word that is the same is cut off with what follows it. */
  pass({ end }: Token): void {
    this.met = end;
  }

  addMissing(): void {
    this.add('same', this.met);
    this.pieces.push({ kind: 'missing', text: '' });
  }

  finish(): Piece[] {
    this.add('same', this.text.length);
    return this.pieces;
  }
}

const spelling = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A long form on either side, printed otherwise on the other. */
const isLongForm = (token: Token): boolean => token.units.some(({ words }) => words !== undefined);

type Named = SideBySide['names'][number];

/** A name that one side spells out and the other does not, as each prints it. */
function sameName(own: Token, other: Token, pageText: string, recordText: string): Named | null {
  if (!isLongForm(own) && !isLongForm(other)) return null;
  const printed = pageText.slice(own.start, own.end);
  const onRecord = recordText.slice(other.start, other.end);
  return spelling(printed) === spelling(onRecord) ? null : [printed, onRecord];
}

/** Cuts both sides at once. */
class PairCutter {
  readonly names: Named[] = [];
  private readonly differs = { page: false, record: false };

  constructor(
    readonly page: Cutter,
    readonly record: Cutter,
  ) {}

  differ(side: 'page' | 'record', run: Token[]): void {
    this[side].addRun('differs', run);
    this.differs[side] = true;
  }

  endDifference(): void {
    const { differs } = this;
    if (differs.record && !differs.page) this.page.addMissing();
    if (differs.page && !differs.record) this.record.addMissing();
    differs.page = differs.record = false;
  }

  agree(own: Token, other: Token, name: Named | null): void {
    this.page.pass(own);
    this.record.pass(other);
    if (!name) return;
    this.page.addRun('name', [own]);
    this.record.addRun('name', [other]);
    if (!this.names.some(([known]) => known === name[0])) this.names.push(name);
  }
}

/**
 * Both wordings, with what differs marked on each side.
 * @param stretch what of the record was compared
 */
export function sideBySide(pageText: string, recordText: string, stretch: TextRange): SideBySide {
  const cut = new PairCutter(new Cutter(pageText), new Cutter(recordText));
  const inStretch = readUnits(recordText).filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const recorded = tokens(inStretch);
  let at = 0;
  cut.record.add('outside', stretch.start);
  for (const { added, removed, value } of changesOf(recorded, tokens(readUnits(pageText)))) {
    if (added) cut.differ('page', value);
    else if (removed) cut.differ('record', recorded.slice(at, at + value.length));
    else {
      cut.endDifference();
      value.forEach((own, nth) => {
        const other = recorded[at + nth] as Token;
        cut.agree(own, other, sameName(own, other, pageText, recordText));
      });
    }
    if (!added) at += value.length;
  }
  cut.endDifference();
  cut.record.add('same', stretch.end);
  cut.record.add('outside', recordText.length);
  return { page: cut.page.finish(), record: cut.record.finish(), names: cut.names };
}
