import type { Speaker } from '../model';
import { normalise } from '../text/normalise';
import { isUnspaced } from '../text/words';
import type { Lexicon } from './lexicon';
import { addPhrase } from './lexicon';

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

const tools = { normalise: (text: string) => normalise(text).text, isUnspaced };

const PARTIES: Record<string, string> = { KP: 'dprk', RU: 'russia' };

/** Who speaks for a party all along stands for it. */
export function partyOf({ roles }: Speaker): string | null {
  const parties = new Set(roles.map(({ country }) => (typeof country === 'string' ? PARTIES[country] : undefined)));
  const [party] = parties;
  return parties.size === 1 && party ? party : null;
}

/** Teaches the lexicon the names and aliases of the index's speakers, in every script that the index has them in. */
export function addSpeakers(lexicon: Lexicon, speakers: Speaker[]): void {
  for (const speaker of speakers) {
    if (speaker.kind !== 'person' && speaker.kind !== 'body') continue;
    const concept = speakerConcept(speaker.id);
    lexicon.roleOf.set(concept, 'name');
    const party = partyOf(speaker);
    const names = [speaker.name, ...Object.values(speaker.aliases).flatMap((list) => list ?? [])];
    for (const name of new Set(names)) {
      const written = phrase(name);
      if (!written) continue;
      addPhrase(lexicon, written, concept, tools);
      if (party) addPhrase(lexicon, written, party, tools);
    }
    // "Ignat" or "Watson" may be anybody: only as printed, and only to choose among statements on the claim at hand.
    for (const name of speaker.ambiguousAliases ?? []) addPhrase(lexicon, `=${name}`, concept, tools);
  }
}
