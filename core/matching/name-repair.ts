import type { Speaker } from '../model';
import { nameSkeleton } from '../quotations/name-skeleton';
import { editDistance } from '../search/edit-distance';
import type { Word } from '../text/words';
import type { PackedLexicon } from './lexicon';
import { partyOf, speakerConcept } from './names';
import type { Tag } from './tag';

/** Shorter names are one slip from too many others, in letters and by sound. */
const SHORTEST_NAME = 6;
/** Two slips make another name: Lavrenov is not Lavrov. */
const MOST_SLIPS = 1;
const PLACES = ['kharkiv', 'kursk'];
const LETTERS = /^(?:[\p{Script=Latin}'’]+|[\p{Script=Cyrillic}'’]+)$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const CAPITAL = /^\p{Lu}/u;

interface Entry {
  sound: string;
  concepts: Set<string>;
}

/** Pages repeat their words; so many answers are kept, then the memory is emptied. */
const MOST_KEPT = 4000;

/** Finds the names of the subject in words that the lexicon does not know: "Nebenzja", "Pjöngjang", "Russsia". */
export interface NameRepair {
  /** @param original gives the original characters of a range: only what has a capital is a name */
  tags(words: Word[], known: Tag[], original: (start: number, end: number) => string): Tag[];
}

/** Names of one word that say whom they mean: people and bodies of the index, the parties, places of the claims. */
function* namesOf(
  { roles, phrases }: PackedLexicon,
  speakers: Speaker[],
): Generator<[name: string, concepts: string[]]> {
  for (const speaker of speakers) {
    if (speaker.kind !== 'person' && speaker.kind !== 'body') continue;
    const concepts = [speakerConcept(speaker.id), partyOf(speaker)].filter((concept) => concept !== null);
    for (const name of Object.values(speaker.aliases).flatMap((list) => list ?? [])) yield [name, concepts];
  }
  for (const concept of [...(roles.party ?? []), ...PLACES]) {
    for (const written of Object.values(phrases)) {
      for (const name of written[concept]?.split('\n') ?? []) yield [name.replace(/\*$/, ''), [concept]];
    }
  }
}

const soundOf = (word: string): string => nameSkeleton(word).join('');
/** A slip seldom changes the first letter, and never the script. */
const placeOf = (word: string, sound: string): string => `${CYRILLIC.test(word)}${sound[0]}`;

function readNames(lexicon: PackedLexicon, speakers: Speaker[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [name, concepts] of namesOf(lexicon, speakers)) {
    const sound = LETTERS.test(name) ? soundOf(name) : '';
    if (name.length < SHORTEST_NAME || sound.length < SHORTEST_NAME - 1) continue;
    const place = placeOf(name, sound);
    const list = entries.get(place) ?? [];
    entries.set(place, list);
    const known = list.find((entry) => entry.sound === sound);
    if (known) for (const concept of concepts) known.concepts.add(concept);
    else list.push({ sound, concepts: new Set(concepts) });
  }
  return entries;
}

/** The names are read when a word first asks for them. */
export function openNameRepair(lexicon: PackedLexicon, speakers: Speaker[]): NameRepair {
  let entries: Map<string, Entry[]> | null = null;
  const kept = new Map<string, Entry | undefined>();
  const find = (word: string): Entry | undefined => {
    entries ??= readNames(lexicon, speakers);
    const sound = soundOf(word);
    const list = entries.get(placeOf(word, sound)) ?? [];
    const same = list.find((entry) => entry.sound === sound);
    if (same || sound.length < SHORTEST_NAME) return same;
    return list.find(
      (entry) =>
        Math.abs(entry.sound.length - sound.length) <= MOST_SLIPS &&
        editDistance(entry.sound, sound, MOST_SLIPS) <= MOST_SLIPS,
    );
  };
  const meant = (word: string): Entry | undefined => {
    if (kept.has(word)) return kept.get(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    const entry = find(word);
    kept.set(word, entry);
    return entry;
  };
  return {
    tags(words, known, original) {
      return words.flatMap(({ text, start, end }) => {
        if (text.length < SHORTEST_NAME || !LETTERS.test(text) || !CAPITAL.test(original(start, end))) return [];
        if (known.some((one) => one.start < end && start < one.end)) return [];
        return [...(meant(text)?.concepts ?? [])].map((concept) => ({ concept, start, end }));
      });
    },
  };
}
