import { allStatements, byName, type Dataset, type Located, type Path } from '../dataset';
import { daysBetween, earliestDay, isInCalendar, latestDay } from '../dates';
import { check } from './check';

function* datesOf(data: Dataset): Iterable<{ at: Located<unknown>; path: Path; date: string }> {
  for (const at of data.claims) yield { at, path: ['from'], date: at.value.from };
  for (const at of allStatements(data)) yield { at, path: ['date'], date: at.value.date };
  for (const at of data.sources) if (at.value.published) yield { at, path: ['published'], date: at.value.published };
}

/** Dates stand in the calendar. */
export const impossibleDate = check('impossible-date', function* (data) {
  for (const { at, path, date } of datesOf(data)) {
    if (!isInCalendar(date)) yield { at, path, found: `${path[0]} ${date}`, expected: 'a date of the calendar' };
  }
});

/** Nothing on record lies ahead. */
export const futureDate = check('future-date', function* (data, today) {
  for (const { at, path, date } of datesOf(data)) {
    if (earliestDay(date) > today) yield { at, path, found: `${path[0]} ${date}`, expected: `${today} or earlier` };
  }
});

/** Speakers' years do not run backwards, nor ahead. */
export const roleYears = check('role-years', function* (data, today) {
  for (const at of data.speakers) {
    for (const [index, role] of at.value.roles.entries()) {
      const path = ['roles', index];
      if (role.from && role.until && role.from > role.until) {
        yield { at, path, found: `from ${role.from} until ${role.until}`, expected: 'an end after the beginning' };
      }
      const [first = '', last = first] = role.asOf?.match(/\d{4}(?!\d)/g) ?? [];
      if (last < first)
        yield { at, path: [...path, 'asOf'], found: `asOf ${role.asOf}`, expected: 'the earlier year first' };
      if (last > today.slice(0, 4))
        yield { at, path: [...path, 'asOf'], found: `asOf ${role.asOf}`, expected: `${today.slice(0, 4)} or earlier` };
    }
  }
});

/** An answer given west of the date line can carry the day before; more than that cannot be. */
const TIME_ZONE_DAYS = 1;

/** A statement does not answer, or build on, what was said after it. */
export const replyOrder = check('reply-order', function* (data) {
  const statements = byName(allStatements(data));
  for (const at of allStatements(data)) {
    const { date, inReplyTo, reliesOn = [] } = at.value;
    const links: [Path, string][] = reliesOn.map((id, index) => [['reliesOn', index], id]);
    if (inReplyTo) links.push([['inReplyTo'], inReplyTo]);
    for (const [path, id] of links) {
      const earlier = statements.get(id)?.value.date;
      if (earlier && daysBetween(latestDay(date), earliestDay(earlier)) > TIME_ZONE_DAYS) {
        yield { at, path, found: `${date}, but ${id} is of ${earlier}`, expected: 'a date after what it refers to' };
      }
    }
  }
});
