const DAY_MS = 86_400_000;

/** Whether an ISO day or month stands in the calendar. */
export function isInCalendar(date: string): boolean {
  const day = date.length === 7 ? `${date}-01` : date;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first day that an ISO day or month can mean. */
export function earliestDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that an ISO day or month can mean. */
export function latestDay(date: string): string {
  if (date.length > 7) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
