import type { ClaimsIndex } from '../claims-index';
import type { Role, Speaker } from '../model';
import { normalise } from '../text/normalise';
import { nameSkeleton } from './name-skeleton';
import { partiesIn } from './parties';
import type { QuotedStatement } from './recorded';
import type { SpeakerNames } from './speaker-names';
import type { Field } from './speaker-words';
import { EAST_ASIAN_TITLES, fieldsIn, fieldsNamed, TITLE_WORDS } from './speaker-words';

/** Whom a page names. */
export interface Attribution {
  text: string;
  /** Its words by sound, to look for organisations in. */
  sound: string;
  /** Speakers of the index that it can mean. */
  speakers: Speaker[];
  /** Countries and alliances that it names. */
  parties: Set<string>;
  fields: Set<Field>;
  /** It holds a name, and no speaker of the index has it. */
  isStranger: boolean;
}

/** Whether the words can be the given speaker's. Unsure counts for the page. */
export type Fit = 'fits' | 'unsure' | 'other';

const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ALLIANCES: readonly (readonly [RegExp, string])[] = [
  [/^united nations$/i, 'UN'],
  [/^nato$/i, 'NATO'],
  [/^european union$/i, 'EU'],
];
/** A government, and what speaks for a whole country. */
const GOVERNMENT = /^government of|^foreign ministers of|\bgovernments\b/i;
const MEDIA = /news agency|newspaper|broadcaster|news site/i;

const named = (name: string | null): string => nameSkeleton(name ?? '').join(' ');

/** Words that are no title, country or common word: a name that the index does not have. */
function hasStrangersName(text: string, parties: Set<string>): boolean {
  if (EAST_ASIAN.test(text)) return parties.size === 0 && !EAST_ASIAN_TITLES.test(text);
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.some((word) => {
    const plain = normalise(word).text.replace(/'s$/, '');
    const isCommon = plain.length < 3 || plain.split('-').every((part) => TITLE_WORDS.has(part));
    return /^\p{Lu}/u.test(word) && !isCommon && !TITLE_WORDS.has(plain) && partiesIn(word).size === 0;
  });
}

export function readAttribution(text: string, index: ClaimsIndex, names: SpeakerNames): Attribution {
  const byId = index.speaker(text);
  const sound = named(text);
  if (byId) return { text, sound, speakers: [byId], parties: new Set(), fields: new Set(), isStranger: false };
  const { ids, isNamesake } = names.find(text);
  const speakers = ids.flatMap((id) => index.speaker(id) ?? []);
  const parties = partiesIn(text);
  const isStranger = speakers.length === 0 && (isNamesake || hasStrangersName(text, parties));
  return { text, sound, speakers, parties, fields: fieldsNamed(text), isStranger };
}

function partiesOf(speaker: Speaker): Set<string> | 'any' {
  const parties = new Set<string>();
  for (const { country, organization } of speaker.roles) {
    for (const code of Array.isArray(country) ? country : [country]) if (code) parties.add(code);
    for (const [name, code] of ALLIANCES) if (name.test(organization ?? '')) parties.add(code);
    if (speaker.kind === 'group') for (const party of partiesIn(speaker.name)) parties.add(party);
  }
  if (parties.size > 0) return parties;
  // Of a group or an unnamed source without a country nobody knows who they are; an expert is of his institute.
  return speaker.kind === 'group' || speaker.kind === 'unnamed'
    ? 'any'
    : new Set([speaker.roles[0]?.organization ?? speaker.id]);
}

const fieldsOf = (speaker: Speaker): Set<Field> =>
  fieldsIn(
    [speaker.name, ...speaker.roles.map(({ title, organization }) => `${title} ${organization ?? ''}`)].join(' '),
  );

const overlaps = <T>(a: Set<T>, b: Set<T>): boolean => [...a].some((value) => b.has(value));

/** The person or part belongs to the body: its organisation is the body, or its title names the body. */
function belongsTo(member: Speaker, body: Speaker): boolean {
  const bodyNames = [body.name, ...Object.values(body.aliases).flatMap((list) => list ?? [])].map(named);
  const organizations = body.roles.map(({ organization }) => named(organization));
  const isOfOrganization = (role: Role): boolean => {
    const organization = named(role.organization);
    if (organization === '') return false;
    // A panel of the United Nations is not the United Nations, but whoever belongs to the body's own organisation may speak for it.
    return (
      bodyNames.includes(organization) || (organizations.includes(organization) && organization !== 'united nations')
    );
  };
  return member.roles.some(
    (role) => isOfOrganization(role) || bodyNames.some((name) => name.length > 4 && named(role.title).includes(name)),
  );
}

const isGovernment = (speaker: Speaker): boolean => speaker.kind === 'group' || GOVERNMENT.test(speaker.name);
const isMedia = (speaker: Speaker): boolean =>
  speaker.kind === 'body' && speaker.roles.some(({ title }) => MEDIA.test(title));

/** By country and kind of office alone: "a South Korean official", "Moscow", "the Russian foreign ministry". */
function fitsDescription(parties: Set<string>, fields: Set<Field>, speaker: Speaker): Fit {
  const own = partiesOf(speaker);
  if (own === 'any') return 'unsure';
  if (parties.size > 0 && !overlaps(parties, own)) return 'other';
  const ownFields = fieldsOf(speaker);
  // Lawmakers relay what the services told them, and reports mix the two up.
  const isRelay =
    (fields.has('parliament') && ownFields.has('intelligence')) ||
    (fields.has('intelligence') && ownFields.has('parliament'));
  const isAnotherOffice =
    parties.size > 0 && fields.size > 0 && ownFields.size > 0 && !overlaps(fields, ownFields) && !isRelay;
  if (isAnotherOffice && !isGovernment(speaker)) return 'other';
  return parties.size > 0 ? 'fits' : 'unsure';
}

function sharesParty(a: Speaker, b: Speaker): boolean {
  const [first, second] = [partiesOf(a), partiesOf(b)];
  return first === 'any' || second === 'any' || overlaps(first, second);
}

/** Whether a speaker of the index can be the one whom the record has. */
function fitsSpeaker(given: Speaker, recorded: Speaker): Fit {
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

const RANK: Record<Fit, number> = { fits: 2, unsure: 1, other: 0 };
const best = (fits: Fit[]): Fit => fits.reduce((a, b) => (RANK[b] > RANK[a] ? b : a), 'other');

/** A group without countries, and the speaker's side denies what it alleges: he is none of them. */
function isOpposed(given: Speaker, statement: QuotedStatement, index: ClaimsIndex): boolean {
  if (!('positions' in statement)) return false;
  const claims = new Set(
    statement.positions.filter(({ stance }) => /alleges|supports|comments/.test(stance)).map(({ claim }) => claim),
  );
  return index.statements.some(
    (other) =>
      other.positions.some(({ claim, stance }) => stance === 'denies' && claims.has(claim)) &&
      index
        .speaker(other.speaker)
        ?.roles.some(({ country }) => given.roles.some((role) => role.country !== null && role.country === country)),
  );
}

/** "The Foreign, Commonwealth and Development Office" for its minister. */
const isOfOrganization = ({ sound, speakers }: Attribution, recorded: Speaker): boolean =>
  speakers.every(({ kind }) => kind !== 'person') &&
  recorded.roles.some(({ organization }) => organization !== null && ` ${sound} `.includes(` ${named(organization)} `));

function fitsAny(attribution: Attribution, statement: QuotedStatement, recorded: Speaker, index: ClaimsIndex): Fit {
  if (isOfOrganization(attribution, recorded)) return 'fits';
  if (attribution.isStranger) {
    const isUnnamed = recorded.kind !== 'person' && attribution.parties.size > 0;
    return isUnnamed && fitsDescription(attribution.parties, attribution.fields, recorded) !== 'other'
      ? 'unsure'
      : 'other';
  }
  if (attribution.speakers.length === 0) return fitsDescription(attribution.parties, attribution.fields, recorded);
  const fit = best(attribution.speakers.map((given) => fitsSpeaker(given, recorded)));
  const isVague = fit === 'unsure' && partiesOf(recorded) === 'any';
  if (isVague && attribution.speakers.every((given) => isOpposed(given, statement, index))) return 'other';
  const isCountry = fit === 'other' && attribution.speakers.every(isGovernment);
  return isCountry ? fitsDescription(attribution.parties, attribution.fields, recorded) : fit;
}

/** Whether the words of a statement can be those of whom the page names: its speaker, its body, or who relayed it. */
export function fitOf(attribution: Attribution | null, statement: QuotedStatement, index: ClaimsIndex): Fit {
  if (!attribution) return 'unsure';
  const fitWith = (id: string | undefined): Fit => {
    const recorded = id === undefined ? undefined : index.speaker(id);
    return recorded ? fitsAny(attribution, statement, recorded, index) : 'other';
  };
  const isPrinter =
    attribution.text.length > 3 &&
    statement.sources.some((id) => index.source(id)?.publisher.includes(attribution.text));
  // Who only passed the words on lends them its name, not its country.
  const relayed = fitWith(statement.relayedBy) === 'fits' || isPrinter ? 'unsure' : 'other';
  return best([fitWith(statement.speaker), fitWith(statement.onBehalfOf), relayed]);
}
