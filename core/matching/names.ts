import type { Speaker } from '../model';
import { isUnspaced } from '../text/words';

const CYRILLIC_WORD = /^[\p{Script=Cyrillic}'’-]{4,}$/u;
const CYRILLIC_ENDING = /[аеиоуыэюяйьіїє]+$/u;

/** Concepts of speakers are `@` and the speaker's id. */
export const speakerConcept = (id: string): string => `@${id}`;

/** A name as the lexicon writes it: in Cyrillic every word may take case endings. */
function pattern(name: string): string {
  return name
    .split(' ')
    .map((word) => (CYRILLIC_WORD.test(word) ? `${word.replace(CYRILLIC_ENDING, '')}*` : word))
    .join(' ');
}

/** Two letters are an abbreviation or a word; "MOD" and "NIS" count only in capitals. */
function phrase(name: string): string | null {
  if (/^\p{Lu}{2,5}$/u.test(name) && !isUnspaced(name)) return `=${name}`;
  return name.length < 2 ? null : pattern(name);
}

const PARTIES: Record<string, string> = { KP: 'dprk', RU: 'russia' };

/** Who speaks for a party all along stands for it. */
export function partyOf({ roles }: Speaker): string | null {
  const parties = new Set(roles.map(({ country }) => (typeof country === 'string' ? PARTIES[country] : undefined)));
  const [party] = parties;
  return parties.size === 1 && party ? party : null;
}

const isNamed = ({ kind }: Speaker): boolean => kind === 'person' || kind === 'body';

/** The concepts of those speakers that have a name. */
export const nameConcepts = (speakers: Speaker[]): string[] =>
  speakers.filter(isNamed).map(({ id }) => speakerConcept(id));

/** The names and aliases of the index's speakers, in every script that the index has them in, as the lexicon writes them. */
export function namePhrases(speakers: Speaker[]): [phrase: string, concept: string][] {
  return speakers.filter(isNamed).flatMap((speaker) => {
    const concepts = [speakerConcept(speaker.id), partyOf(speaker)].filter((concept) => concept !== null);
    const names = new Set([speaker.name, ...Object.values(speaker.aliases).flatMap((list) => list ?? [])]);
    const written = [...names].flatMap((name) => phrase(name) ?? []);
    // "Ignat" or "Watson" may be anybody: only as printed, and only to choose among statements on the claim at hand.
    const ambiguous = (speaker.ambiguousAliases ?? []).map((name) => `=${name}`);
    return [
      ...written.flatMap((name) => concepts.map((concept): [string, string] => [name, concept])),
      ...ambiguous.map((name): [string, string] => [name, speakerConcept(speaker.id)]),
    ];
  });
}
