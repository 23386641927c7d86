import type { Role, Speaker } from '../model';
import type { Fit } from './attribution-fit';
import { soundOf } from './name-skeleton';
import { partiesIn } from './parties';
import type { Field } from './speaker-words';
import { fieldsIn } from './speaker-words';

const ALLIANCES: readonly (readonly [RegExp, string])[] = [
  [/^united nations$/i, 'UN'],
  [/^nato$/i, 'NATO'],
  [/^european union$/i, 'EU'],
];
/** A government, and what speaks for a whole country. */
const GOVERNMENT = /^government of|^foreign ministers of|\bgovernments\b/i;
const MEDIA = /news agency|newspaper|broadcaster|news site/i;

function partiesOfRole({ country, organization }: Role): string[] {
  const countries = Array.isArray(country) ? country : [country];
  const alliances = ALLIANCES.filter(([name]) => name.test(organization ?? '')).map(([, code]) => code);
  return [...countries.filter((code) => code !== null), ...alliances];
}

/** Countries and alliances for which a speaker stands. */
export function partiesOf(speaker: Speaker): Set<string> | 'any' {
  const parties = new Set(speaker.roles.flatMap(partiesOfRole));
  if (speaker.kind === 'group') for (const party of partiesIn(speaker.name)) parties.add(party);
  if (parties.size > 0) return parties;
  // Of a group or an unnamed source without a country nobody knows who they are; an expert is of his institute.
  return speaker.kind === 'group' || speaker.kind === 'unnamed'
    ? 'any'
    : new Set([speaker.roles[0]?.organization ?? speaker.id]);
}

export const fieldsOf = (speaker: Speaker): Set<Field> =>
  fieldsIn(
    [speaker.name, ...speaker.roles.map(({ title, organization }) => `${title} ${organization ?? ''}`)].join(' '),
  );

export const overlaps = <T>(a: Set<T>, b: Set<T>): boolean => [...a].some((value) => b.has(value));

/** The person or part belongs to the body: its organisation is the body, or its title names the body. */
function belongsTo(member: Speaker, body: Speaker): boolean {
  const bodyNames = [body.name, ...Object.values(body.aliases).flatMap((list) => list ?? [])].map(soundOf);
  const organizations = body.roles.map(({ organization }) => soundOf(organization));
  const isOfOrganization = (role: Role): boolean => {
    const organization = soundOf(role.organization);
    if (organization === '') return false;
    // Not everybody at the United Nations is of its panel.
    return (
      bodyNames.includes(organization) || (organizations.includes(organization) && organization !== 'united nations')
    );
  };
  return member.roles.some(
    (role) => isOfOrganization(role) || bodyNames.some((name) => name.length > 4 && soundOf(role.title).includes(name)),
  );
}

export const isGovernment = (speaker: Speaker): boolean => speaker.kind === 'group' || GOVERNMENT.test(speaker.name);
const isMedia = (speaker: Speaker): boolean =>
  speaker.kind === 'body' && speaker.roles.some(({ title }) => MEDIA.test(title));

function sharesParty(a: Speaker, b: Speaker): boolean {
  const [first, second] = [partiesOf(a), partiesOf(b)];
  return first === 'any' || second === 'any' || overlaps(first, second);
}

/** Whether a speaker of the index can be the one whom the record has. */
export function fitsSpeaker(given: Speaker, recorded: Speaker): Fit {
  if (given.id === recorded.id) return 'fits';
  if (given.kind === 'person' && recorded.kind === 'person') return 'other';
  if (belongsTo(given, recorded) || belongsTo(recorded, given)) return sharesParty(given, recorded) ? 'fits' : 'other';
  if (recorded.kind === 'unnamed' && partiesOf(recorded) === 'any') return 'other';
  const isLoose = [given, recorded].some(
    (speaker) => isGovernment(speaker) || speaker.kind === 'unnamed' || isMedia(speaker),
  );
  if (isLoose) return sharesParty(given, recorded) ? 'unsure' : 'other';
  if (given.kind === 'body' && recorded.kind === 'body') {
    const isSameOffice = sharesParty(given, recorded) && overlaps(fieldsOf(given), fieldsOf(recorded));
    return isSameOffice ? 'unsure' : 'other';
  }
  return 'other';
}
