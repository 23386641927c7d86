/** The interface is English; days stand before months, as the names of the months are always written out. */
const LOCALE = 'en-GB';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(month: 'short' | 'long', hasDay: boolean): Intl.DateTimeFormat {
  const key = month + hasDay;
  let known = formatters.get(key);
  if (!known) {
    // ISO days are calendar days: read and written in UTC, no time zone can shift them.
    known = new Intl.DateTimeFormat(LOCALE, {
      year: 'numeric',
      month,
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
    formatters.set(key, known);
  }
  return known;
}

function format(iso: string, month: 'short' | 'long'): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : formatter(month, iso.length > 'YYYY-MM'.length).format(date);
}

/** "4 Jan 2024"; "Jan 2024" for an ISO month. For rows. */
export const shortDate = (iso: string) => format(iso, 'short');

/** "4 January 2024". For headings and sentences. */
export const longDate = (iso: string) => format(iso, 'long');

export const languageName = (code: string) => new Intl.DisplayNames([LOCALE], { type: 'language' }).of(code) ?? code;
