import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';

/** What a page prints, in order: words, ellipses, and what it put into brackets itself. */
export type PrintedPart = { type: 'word'; unit: Unit } | { type: 'gap' } | { type: 'gloss'; units: Unit[] };

export function printedParts(units: Unit[]): PrintedPart[] {
  const parts: PrintedPart[] = [];
  let bracket = 0;
  for (const unit of units) {
    // An ellipsis at the beginning marks a cut at the end of the record's words, which needs no mark.
    if (unit.gap && parts.length > 0) parts.push({ type: 'gap' });
    const last = parts.at(-1);
    if (unit.bracket === 0) parts.push({ type: 'word', unit });
    else if (unit.bracket === bracket && last?.type === 'gloss') last.units.push(unit);
    else parts.push({ type: 'gloss', units: [unit] });
    bracket = unit.bracket;
  }
  return parts;
}

/** Parts between ellipses. */
export function splitAtGaps(parts: PrintedPart[]): PrintedPart[][] {
  const pieces: PrintedPart[][] = [[]];
  for (const part of parts) {
    if (part.type === 'gap') pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** What stands in brackets need not be on record; a text all in brackets is read as it is. */
export function unbracketed(units: Unit[]): Unit[] {
  const words = units.filter(({ bracket }) => bracket === 0);
  return words.length > 0 ? words : units;
}

/** Words, two East Asian characters counting as one: how much there is to compare. */
export function wordCount(units: Unit[]): number {
  const characters = units.filter(({ key }) => UNSPACED_UNIT.test(key)).length;
  return units.length - characters + characters / 2;
}
