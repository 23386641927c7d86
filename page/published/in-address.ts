import { isoDay } from './date-text';
import { isPlausible } from './day';

/** An archive's address begins with the day of the copy; the page's own follows. */
const ARCHIVED = /^https?:\/\/(?:web\.archive\.org|archive\.(?:ph|is|today|md|li|vn|fo))\/.*?(https?:\/\/.*)$/;
const YEAR = '(?<y>199[5-9]|20\\d\\d)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FORMS = [
  // /2024/01/11/, 2024-01-11, 2024_1_11, /2024-01/11/
  new RegExp(`(?<!\\d)${YEAR}[-/._](?<m>\\d{1,2})[-/._](?<d>\\d{1,2})(?!\\d)`, 'g'),
  // /2024/jan/11/
  new RegExp(`/${YEAR}/(?<m>${MONTHS.join('|')})/(?<d>\\d{1,2})(?!\\d)`, 'gi'),
  // /2024/0111/, /202401/11/
  new RegExp(`/${YEAR}/(?<m>\\d\\d)(?<d>\\d\\d)(?!\\d)`, 'g'),
  new RegExp(`/${YEAR}(?<m>\\d\\d)/(?<d>\\d\\d)(?!\\d)`, 'g'),
  // 20240111, and AEN20240111001100315; a longer number that is no time of day is an id
  new RegExp(`(?<!\\d)${YEAR}(?<m>\\d\\d)(?<d>\\d\\d)(?=\\d{4,10}(?!\\d)|(?!\\d))`, 'g'),
];

/** The day that the page's address holds; null when there is none or it cannot be. */
export function publishedInAddress(address: string, today: string): string | null {
  const own = ARCHIVED.exec(address)?.[1] ?? address;
  const path = own
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/#.*$/, '')
    .slice(0, 1_000);
  for (const form of FORMS) {
    for (const { groups } of path.matchAll(form)) {
      const month = MONTHS.indexOf(groups?.m?.toLowerCase() ?? '') + 1 || Number(groups?.m);
      const day = isoDay(Number(groups?.y), month, Number(groups?.d));
      if (day && isPlausible(day, today)) return day;
    }
  }
  return null;
}
