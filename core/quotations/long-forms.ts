import type { Unit } from './units';

/** Long forms and the key they are compared by. A star stands for any ending; the longer forms come first. */
const LONG_FORMS: readonly (readonly [string, string])[] = [
  ['democratic people republic of korea', 'dprk'],
  ['democratic peoples republic of korea', 'dprk'],
  ['republic of korea', 'rok'],
  ['united states of america', 'US'],
  ['united states', 'US'],
  ['usa', 'US'],
  ['united nations', 'UN'],
  ['united kingdom', 'UK'],
  ['european union', 'EU'],
  ['private military company', 'pmc'],
  ['per cent', 'percent'],
  ['корейск* народно демократическ* республик*', 'кндр'],
  ['республик* корея', 'рк'],
  ['республик* кореи', 'рк'],
  ['соединенн* штат* америки', 'сша'],
  ['соединенн* штат*', 'сша'],
  ['организаци* объединенных наций', 'оон'],
  ['российск* федераци*', 'рф'],
  ['корейськ* народно демократичн* республік*', 'кндр'],
  ['республік* корея', 'рк'],
  ['республік* кореї', 'рк'],
  ['сполучен* штат* америки', 'сша'],
  ['сполучен* штат*', 'сша'],
  ['організаці* обєднаних націй', 'оон'],
  ['російськ* федераці*', 'рф'],
  ['процент*', 'percent'],
  ['відсот*', 'percent'],
  ['퍼 센 트', 'percent'],
  ['パ ー セ ン ト', 'percent'],
];

const PATTERNS = LONG_FORMS.map(([form, key]) => ({ words: form.split(' '), key }));

function fits({ key, isCaseless }: Unit, pattern: string): boolean {
  if (pattern.endsWith('*')) return key.startsWith(pattern.slice(0, -1));
  return key === (isCaseless ? pattern.toLowerCase() : pattern);
}

function longFormAt(units: Unit[], at: number): { key: string; length: number } | null {
  for (const { words, key } of PATTERNS) {
    const isHere = words.every((word, nth) => {
      const unit = units[at + nth];
      if (unit === undefined || unit.bracket !== units[at]?.bracket || !fits(unit, word)) return false;
      return nth === 0 || (unit.pause !== 'sentence' && !unit.gap);
    });
    if (isHere) return { key, length: words.length };
  }
  return null;
}

/**
 * "Democratic People's Republic of Korea" becomes "dprk", and so on. Long forms are shortened, never short ones
 * spelt out: inside a spelt-out DPRK one would find the Republic of Korea.
 */
export function collapseLongForms(units: Unit[]): Unit[] {
  const collapsed: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const found = longFormAt(units, at);
    if (!found) {
      collapsed.push(unit);
      continue;
    }
    const last = units[at + found.length - 1] as Unit;
    const words = units.slice(at, at + found.length).map(({ key }) => key);
    collapsed.push({ ...unit, key: found.key, end: last.end, ...(words.length > 1 ? { words } : {}) });
    at += found.length - 1;
  }
  return collapsed;
}
