/** What the split needs of a statement. */
interface Dated {
  /** ISO day or ISO month. */
  date: string;
}

/**
 * Whether a statement was on record before an article of that day. With no article date everything was.
 *
 * A statement of the same day counts as later, because nobody knows the hour, unless the passage itself
 * reports it. A statement dated only to the article's month counts as earlier: which day it was is not on
 * record, and "since then" would claim to know.
 */
export function stoodBefore(statement: Dated, articleDay: string | null, reported: boolean): boolean {
  if (articleDay === null) return true;
  const isMonth = statement.date.length === 'YYYY-MM'.length;
  if (isMonth) return statement.date <= articleDay.slice(0, 'YYYY-MM'.length);
  return statement.date < articleDay || (reported && statement.date === articleDay);
}
