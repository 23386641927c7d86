import { stem } from '../search/stem';
import { negations } from './negations';
import { isNumber } from './numerals';
import { partiesIn } from './parties';
import type { DifferenceKind } from './quotation-check';
import type { Unit } from './units';
import { UNSPACED_UNIT } from './units';

/** Units in which a text differs, and where they stand in it. */
export interface Run {
  text: string;
  all: Unit[];
  units: Unit[];
  from: number;
  to: number;
}

/** The order in which differences are told: what turns a statement round comes first. */
const ORDER: DifferenceKind[] = ['negation', 'number', 'name', 'verb', 'other'];

export const kindRank = (kind: DifferenceKind): number => ORDER.indexOf(kind);

const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)/;
const QUANTITY = new Set(
  'half dozen dozens hundreds thousands millions billions several few many most all none some twice double сотни тысячи миллионы несколько половина сотні тисячі мільйони кілька половина'.split(
    ' ',
  ),
);
/** 수십만, 몇백: tens, hundreds of thousands. */
const KOREAN_AMOUNT = /^[수몇][십백천만억조]/u;
const AUXILIARY = new Set(
  'is are was were be been being has have had do does did will would can could may might must shall should был была было были будет будут может могут был була було були буде будуть може можуть'.split(
    ' ',
  ),
);
const VERB_ENDING =
  /(?:ed|ing|ize[sd]?|ал|ала|али|ил|ила|или|ел|ели|ает|яет|ует|ют|ают|ать|ить|еть|ав|или|ить|ють|ують|ати|ити|увати)$/;
const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|non|dis|mis|не|без)/;
/** The same for East Asian words: 불법 and 합법, 不正確 and 正確. */
const HAN_PREFIX = /^[불비무미不非無未]$/u;

/** Characters of a Korean or Japanese negation. */
const LONGEST_NEGATION = 2;

const keys = (side: Run): string[] => side.units.map(({ key }) => key);

function differIn(record: Run, page: Run, pick: (key: string) => boolean): boolean {
  const picked = (side: Run): string => keys(side).filter(pick).sort().join(' ');
  return picked(record) !== picked(page);
}

/** "founded" for "unfounded", "legal" for "illegal". */
function isPrefixed(record: Run, page: Run): boolean {
  const opposite = (word: string, other: string): boolean =>
    other.length > 3 && NEGATIVE_PREFIX.test(word) && word.replace(NEGATIVE_PREFIX, '') === other;
  return keys(record).some((word) => keys(page).some((other) => opposite(word, other) || opposite(other, word)));
}

const isQuantity = (key: string): boolean => isNumber(key) || MONTH.test(key) || QUANTITY.has(key);

const isKoreanAmount = (side: Run): boolean => KOREAN_AMOUNT.test(keys(side).join(''));

/** Written with a capital inside the quotation, or a party in any script. */
function names(side: Run): string {
  const parties = [...partiesIn(side.text.slice(side.units[0]?.start ?? 0, side.units.at(-1)?.end ?? 0))].sort();
  const capitals = side.units
    .filter((unit, at) => at > 0 || unit.pause !== 'sentence')
    .filter((unit) => /^\p{Lu}\p{L}/u.test(side.text.slice(unit.start, unit.end)))
    .map(({ key }) => key);
  return [...parties, ...capitals].join(' ');
}

const isVerb = ({ key }: Unit): boolean => AUXILIARY.has(key) || VERB_ENDING.test(key);

const isOtherForm = (record: Run, page: Run): boolean =>
  keys(record).some(
    (word) => word.length > 3 && keys(page).some((other) => word !== other && stem(word) === stem(other)),
  );

/** Negations that a run holds or goes through: "わけではな|い". */
function negationsIn({ all, from, to }: Run): number {
  const length = (at: number): number => (UNSPACED_UNIT.test(all[at]?.key ?? '') ? LONGEST_NEGATION : 1);
  return negations(all).filter((at) => at < to && at + length(at) > from).length;
}

/** What kind of word differs, most telling first. */
export function classify(record: Run, page: Run): DifferenceKind {
  if (negationsIn(record) !== negationsIn(page)) return 'negation';
  if (isPrefixed(record, page) || differIn(record, page, (key) => HAN_PREFIX.test(key))) return 'negation';
  if (differIn(record, page, isQuantity) || [record, page].some(isKoreanAmount)) return 'number';
  if (names(record) !== names(page)) return 'name';
  return isOtherForm(record, page) || [...record.units, ...page.units].some(isVerb) ? 'verb' : 'other';
}
