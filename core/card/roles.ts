import type { Role, Speaker } from '../model';

/** What fits one line of the card beside the marks. */
const LINE_CHARACTERS = 60;

/** The index is in English, and so are its roles. */
function countryName(country: Role['country']): string | undefined {
  if (typeof country !== 'string') return undefined;
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(country);
}

/** `asOf` is a year or a span of years, "2022-2024". */
function coversYear(asOf: string, date: string): boolean {
  const [first = asOf, last = first] = asOf.split('-');
  const year = date.slice(0, 4);
  return first <= year && year <= last;
}

/** Dates of any precision compare by their common length: "2024-07" ends after "2024-07-15". */
function holds(role: Role, date: string): boolean {
  if (role.from && date < role.from.slice(0, date.length)) return false;
  if (role.until && date.slice(0, role.until.length) > role.until) return false;
  return role.asOf ? coversYear(role.asOf, date) : true;
}

/** The first listed role that the index shows for that date, or undefined. */
export function roleAt(speaker: Speaker, date: string): Role | undefined {
  return speaker.roles.find((role) => holds(role, date));
}

/** Title and organisation; a body is not repeated as its own organisation. */
export function roleInFull(role: Role, speaker: Speaker): string {
  if (!role.organization || speaker.name.includes(role.organization)) return role.title;
  return `${role.title}, ${role.organization}`;
}

export function roleForOneLine(role: Role, speaker: Speaker): string {
  const full = roleInFull(role, speaker);
  const country = countryName(role.country);
  if (!country) return full;
  const short = `${role.title}, ${country}`;
  if (full !== role.title) return full.length <= LINE_CHARACTERS ? full : short;
  return speaker.name.includes(country) || short.length > LINE_CHARACTERS ? full : short;
}
