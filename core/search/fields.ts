import type { ClaimsIndex } from '../claims-index';
import type { ContextStatement, Speaker, Statement } from '../model';
import { STANCE_WORDS } from './stance-words';

/** What is searched of a statement, and how much a word found there says that it is the one looked for. */
export const FIELD_WEIGHTS = {
  name: 10,
  date: 8,
  stance: 6,
  claim: 6,
  quotation: 5,
  summary: 4,
  role: 3,
  others: 3,
  source: 2,
  // How newspapers put the claim: words that the statement itself need not hold.
  phrasing: 1,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

export interface SearchedText {
  field: Field;
  text: string;
}

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

export const namesOf = (speaker: Speaker): string[] => [
  speaker.name,
  ...Object.values(speaker.aliases).flatMap((names) => names ?? []),
  ...(speaker.ambiguousAliases ?? []),
];

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

function rolesOf(speaker: Speaker): string[] {
  return speaker.roles.flatMap(({ title, organization, country }) => [
    title,
    ...(organization ? [organization] : []),
    ...(typeof country === 'string' ? [regions.of(country) ?? country] : []),
  ]);
}

export function searchedTexts(index: ClaimsIndex, statement: Statement | ContextStatement): SearchedText[] {
  const found: SearchedText[] = [];
  const add = (field: Field, texts: (string | null | undefined)[]) => {
    for (const text of texts) if (text) found.push({ field, text });
  };
  const speakers = (ids: (string | undefined)[]) => ids.flatMap((id) => (id && index.speaker(id)) || []);

  for (const speaker of speakers([statement.speaker])) {
    add('name', namesOf(speaker));
    add('role', rolesOf(speaker));
  }
  add('others', speakers([statement.onBehalfOf, statement.relayedBy]).flatMap(namesOf));
  add('date', [statement.date.slice(0, 4), months.format(new Date(statement.date))]);
  add('summary', [statement.summary]);
  for (const { renderings } of statement.quotations)
    add(
      'quotation',
      renderings.map(({ text }) => text),
    );
  for (const source of statement.sources.map(index.source)) add('source', [source?.publisher, source?.title]);
  for (const { claim: id, stance } of 'positions' in statement ? statement.positions : []) {
    const claim = index.claim(id);
    add('stance', [STANCE_WORDS[stance]]);
    add('claim', [claim?.short, claim?.title, claim?.items.join(' ')]);
    add(
      'phrasing',
      Object.values(claim?.phrasings ?? {}).flatMap((list) => list ?? []),
    );
  }
  return found;
}
