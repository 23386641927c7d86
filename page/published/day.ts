import { isoDay, printedDays } from './date-text';

/** What a date found on a page is checked against. */
export interface DateRules {
  /** ISO day of the reader. */
  today: string;
  /** BCP 47 of the page, for 11/01/2024. */
  lang: string | null;
}

/** Before this there was no news on the web: such dates are defaults and typing errors. */
const EARLIEST_DAY = '1995-01-01';
const DAY_MS = 86_400_000;

/** Whether the page can have been published that day; tomorrow is today somewhere east of the reader. */
export function isPlausible(day: string, today: string): boolean {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return day >= EARLIEST_DAY && day <= tomorrow;
}

function firstDay(value: string, lang: string | null): string | null {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:$|T|\d{4,6}$|\s)/.exec(value);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  // Date.parse would shift the others into the reader's time zone.
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    return new Date(Number(value.padEnd(13, '0'))).toISOString().slice(0, 10);
  }
  return printedDays(value.slice(0, 100), lang)[0]?.day ?? null;
}

/** The local day, as printed, of a timestamp in metadata; null when there is none or it cannot be. */
export function publishedDay(value: string | null | undefined, { today, lang }: DateRules): string | null {
  const day = value ? firstDay(value.trim(), lang) : null;
  return day && isPlausible(day, today) ? day : null;
}
