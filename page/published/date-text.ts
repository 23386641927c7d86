import { monthNumber } from './month-names';

/** A day that a text prints. */
export interface PrintedDay {
  /** ISO day; a real day of the calendar. */
  day: string;
  /** UTF-16 offset and length of the date in the text. */
  index: number;
  length: number;
}

/** Longer texts are not date lines; the expressions below are linear, the callers' texts need not be. */
const LONGEST_TEXT = 2_000;
/** Languages (and regions of English) that write 11/01/2024 for 11 January. */
const DAY_FIRST = /^(?:vi|fr|es|pt|it|de|nl|ru|uk|pl|cs|tr|id|el|ar|he|en-(?:gb|ie|au|nz|in|za|sg))\b/i;

/** ISO day, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

type Groups = Record<string, string | undefined>;
type Reader = (groups: Groups, lang: string) => string | null;

const byNumbers: Reader = ({ y, m, d }) => isoDay(Number(y), Number(m), Number(d));
const byName: Reader = ({ y, name = '', d }) => {
  const month = monthNumber(name);
  return month === null ? null : isoDay(Number(y), month, Number(d));
};
/** 11/01/2024 is a day only where the language, or a number over 12, says which is which. */
const bySlashes: Reader = ({ y, a, b }, lang) => {
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 || DAY_FIRST.test(lang)) return isoDay(Number(y), second, first);
  return second > 12 ? isoDay(Number(y), first, second) : null;
};

const FORMS: [RegExp, Reader][] = [
  // 2024-01-11, 2024.01.11, 2024. 1. 11., 2024/1/11
  [/(?<!\d)(?<y>\d{4})(?<s>[-./])\s?(?<m>\d{1,2})\k<s>\s?(?<d>\d{1,2})(?!\d)/gu, byNumbers],
  // 2024年1月11日, 2024년 1월 11일, (2024)년 1월 11일
  [/(?<!\d)(?<y>\d{4})\)?\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]/gu, byNumbers],
  // ngày 11 tháng 1 năm 2024, 11 tháng 1, 2024
  [/(?<!\d)(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s+năm|,)?\s+(?<y>\d{4})(?!\d)/giu, byNumbers],
  // 11 January 2024, 11th of January, 2024, 11 de enero de 2024, 1er janvier 2024, 11. Januar 2024, 11 января 2024 г.
  [
    /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]{1,3}(?:(?:of|de)\s)?(?<name>\p{L}{3,12})\.?,?[\s-]{1,3}(?:(?:de|del)\s)?(?<y>\d{4})(?!\d)/giu,
    byName,
  ],
  // January 11, 2024; Jan. 11 2024; Fri Mar 13 21:30:09 EST 2015
  [
    /(?<name>\p{L}{3,12})\.?\s{1,3}(?<d>\d{1,2})(?:st|nd|rd|th)?(?:,\s?|\s{1,3})(?:\d{1,2}:\d{2}(?::\d{2})?\s\p{L}{2,5}\s)?(?<y>\d{4})(?!\d)/giu,
    byName,
  ],
  // 11.01.2024
  [/(?<![\d.])(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/gu, byNumbers],
  // 11/01/2024
  [/(?<![\d/])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})(?!\d)/gu, bySlashes],
];

/**
 * The days that a text prints, in order of place, in any of the index's languages.
 * @param lang BCP 47, for 11/01/2024
 */
export function printedDays(text: string, lang: string | null): PrintedDay[] {
  const searched = text.slice(0, LONGEST_TEXT);
  const found: PrintedDay[] = [];
  for (const [form, read] of FORMS) {
    for (const match of searched.matchAll(form)) {
      const day = read(match.groups ?? {}, lang ?? '');
      if (day) found.push({ day, index: match.index, length: match[0].length });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
