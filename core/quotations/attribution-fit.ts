import type { ClaimsIndex } from '../claims-index';
import type { Speaker } from '../model';
import type { Attribution } from './attribution';
import { soundOf } from './name-skeleton';
import type { QuotedStatement } from './recorded';
import { fieldsOf, fitsSpeaker, isGovernment, overlaps, partiesOf } from './speaker-relations';
import type { Field } from './speaker-words';

/** Whether the words can be the given speaker's. Unsure counts for the page. */
export type Fit = 'fits' | 'unsure' | 'other';

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
  recorded.roles.some(
    ({ organization }) => organization !== null && ` ${sound} `.includes(` ${soundOf(organization)} `),
  );

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
