import { isCounted, isKanjiNumeral, kanjiValue } from './kanji-numerals';
import { NUMERAL_WORDS } from './numeral-words';
import { numberKey } from './printed-number';
import type { Unit } from './units';

const CURRENCIES = new Set(['dollar', 'euro', 'pound']);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const ORDINAL = /^(\d+)th$/;

export const isNumber = (key: string): boolean => key.startsWith('#');

interface Numeral {
  value: number;
  /** Units that it is written with. */
  length: number;
}

/** Reads "two hundred and forty thousand", "1,5 млн", "12만 5000": what stands together as one number. */
class NumeralReader {
  private total = 0;
  private current: number | null = null;
  /** The last multiplier: the next one must be smaller. */
  private scale = Number.POSITIVE_INFINITY;
  private at: number;

  constructor(
    private readonly units: Unit[],
    private readonly start: number,
  ) {
    this.at = start;
  }

  read(): Numeral | null {
    this.article();
    while (this.step()) this.at += 1;
    const length = this.at - this.start;
    return length > 0 && (this.current !== null || this.total > 0)
      ? { value: this.total + (this.current ?? 0), length }
      : null;
  }

  private unit(ahead = 0): Unit | undefined {
    const unit = this.units[this.at + ahead];
    const isApart = unit && this.at + ahead > this.start && (unit.pause !== 'none' || unit.gap);
    return isApart ? undefined : unit;
  }

  /** "a million" is 1,000,000, and "half a million" half of it. */
  private article(): void {
    const half = this.unit()?.key === 'half' ? 1 : 0;
    const isArticle =
      this.unit(half)?.key === 'a' && NUMERAL_WORDS.get(this.unit(half + 1)?.key ?? '')?.role === 'times';
    if (!isArticle) return;
    this.current = half ? 0.5 : 1;
    this.at += half + 1;
  }

  private step(): boolean {
    const unit = this.unit();
    if (!unit) return false;
    if (isNumber(unit.key)) return this.digits(Number(unit.key.slice(1)));
    if (unit.key === 'and') return this.and();
    const word = NUMERAL_WORDS.get(unit.key);
    if (!word) return false;
    return word.role === 'times' ? this.times(word.value) : this.once(word.value);
  }

  /** Digits begin a number; after a multiplier only in the East Asian way, 1만2000. */
  private digits(value: number): boolean {
    if (this.current !== null || Number.isNaN(value)) return false;
    if (this.total > 0 && (this.scale % 1e4 !== 0 || this.scale === 1e6 || value >= this.scale)) return false;
    this.current = value;
    return true;
  }

  private once(value: number): boolean {
    if (this.current === null) this.current = value;
    else if (this.current % 100 === 0 && this.current > 0) this.current += value;
    else if (this.current % 10 === 0 && this.current > 10 && value < 10) this.current += value;
    else return false;
    return true;
  }

  private times(value: number): boolean {
    if (this.current === null || value >= this.scale) return false;
    if (value === 100) {
      this.current *= 100;
      return true;
    }
    this.total += this.current * value;
    this.current = null;
    this.scale = value;
    return true;
  }

  private and(): boolean {
    const next = NUMERAL_WORDS.get(this.unit(1)?.key ?? '');
    const isInside = this.current === null ? this.total > 0 : this.current % 100 === 0 && this.current > 0;
    return isInside && next?.role === 'once' && next.value < 100;
  }
}

function kanjiAt(units: Unit[], at: number): Unit | null {
  let run = '';
  while (isKanjiNumeral(units[at + run.length]?.key ?? '')) run += units[at + run.length]?.key;
  const first = units[at];
  const last = units[at + run.length - 1];
  if (!first || !last || run === '' || !isCounted(run, units[at + run.length]?.key)) return null;
  return { ...first, key: numberKey(kanjiValue(run)), end: last.end };
}

function withKanjiNumerals(units: Unit[]): Unit[] {
  const read: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const numeral = isKanjiNumeral(units[at]?.key ?? '') ? kanjiAt(units, at) : null;
    read.push(numeral ?? (units[at] as Unit));
    const end = numeral?.end ?? 0;
    at += 1;
    while (numeral && (units[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
  }
  return read;
}

/** "$9 million" is read as "9 million dollars", and "January 2nd" as "January 2". */
function reordered(units: Unit[]): Unit[] {
  return units.map((unit, at) => {
    const before = units[at - 1];
    const after = units[at + 1];
    const amount = CURRENCIES.has(unit.key) && after && isNumber(after.key) && after.start === unit.end ? after : null;
    if (amount) return { ...unit, key: amount.key };
    const isAmount = isNumber(unit.key) && before && CURRENCIES.has(before.key) && unit.start === before.end;
    if (isAmount) return { ...unit, key: before.key };
    const day = MONTH.test(before?.key ?? '') ? ORDINAL.exec(unit.key)?.[1] : undefined;
    return day ? { ...unit, key: numberKey(Number(day)) } : unit;
  });
}

/** Every number as one unit with its value as the key, however it is written. */
export function readNumerals(written: Unit[]): Unit[] {
  const units = withKanjiNumerals(written);
  const read: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const numeral = new NumeralReader(units, at).read();
    if (!numeral) {
      read.push(unit);
      continue;
    }
    const last = units[at + numeral.length - 1] as Unit;
    read.push({ ...unit, key: numberKey(numeral.value), end: last.end });
    at += numeral.length - 1;
  }
  return reordered(read);
}
