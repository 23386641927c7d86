import Fuse from 'fuse.js';
import type { Speaker } from '../model';
import { nameSkeleton } from './name-skeleton';
import { partiesIn } from './parties';
import { TITLE_WORDS } from './speaker-words';

const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Countries whose people are named family name first. */
const FAMILY_NAME_FIRST = new Set(['KR', 'KP', 'CN']);
/** "Ан" is also an English article. */
const SHORTEST_FAMILY_NAME = 3;
/** One letter in six is a slip or a transliteration; shorter names with a slip are other names. */
const SHORTEST_MISSPELT = 6;
const MISSPELT = 0.2;
/** Endings of Russian and Ukrainian cases, by sound. */
const CASE_ENDING = /(?:ogo|omu|im|om|oi|a|u|e)$/;

interface Entry {
  joined: string;
  /** Ids of the speakers who have this name. */
  ids: string[];
  isPerson: boolean;
  /** Only the family name, which others may have too. */
  isFamilyName: boolean;
}

/** A name found in an attribution, and which of its words it takes up. */
interface FoundName {
  entry: Entry;
  from: number;
  to: number;
}

/** Speakers that an attribution names; a namesake is somebody with the family name of one and another first name. */
export interface NamedSpeakers {
  ids: string[];
  isNamesake: boolean;
}

const namesOf = (speaker: Speaker): string[] => [
  speaker.name,
  ...(speaker.ambiguousAliases ?? []),
  ...Object.values(speaker.aliases).flatMap((list) => list ?? []),
];

const isFamilyNameFirst = (speaker: Speaker): boolean =>
  speaker.roles.some(({ country }) => typeof country === 'string' && FAMILY_NAME_FIRST.has(country));

/** Persons before bodies, which stand in titles; then the longest. */
const isBetter = (found: FoundName, than: FoundName | null): boolean =>
  !than ||
  Number(found.entry.isPerson) - Number(than.entry.isPerson) > 0 ||
  (found.entry.isPerson === than.entry.isPerson && found.to - found.from > than.to - than.from);

/** The index's speakers by every name they have, by sound. */
export class SpeakerNames {
  private readonly entries = new Map<string, Entry>();
  private readonly eastAsian: { name: string; id: string }[] = [];
  private readonly givenNames = new Map<string, Set<string>>();
  /** Titles by sound, to be compared with words by sound. */
  private readonly titles = new Set([...TITLE_WORDS].flatMap((word) => nameSkeleton(word)));
  /** By first letter, which slips spare: a search looks through a few names, not through all. */
  private readonly fuses = new Map<string, Fuse<Entry>>();

  constructor(speakers: Speaker[]) {
    for (const speaker of speakers) {
      for (const name of namesOf(speaker)) {
        if (EAST_ASIAN.test(name)) this.eastAsian.push({ name: name.replace(/[\s・]/g, ''), id: speaker.id });
        else this.addName(speaker, nameSkeleton(name));
      }
    }
  }

  private add(words: string[], { id, kind }: Speaker, isFamilyName: boolean): void {
    const joined = words.join('');
    const entry = this.entries.get(joined);
    if (!entry) this.entries.set(joined, { joined, ids: [id], isPerson: kind === 'person', isFamilyName });
    else if (!entry.ids.includes(id)) entry.ids.push(id);
  }

  private addName(speaker: Speaker, words: string[]): void {
    const isPerson = speaker.kind === 'person';
    this.add(words, speaker, isPerson && words.length === 1);
    if (!isPerson || words.length < 2) return;
    const first = words[0] as string;
    const familyName = isFamilyNameFirst(speaker) ? first : (words.at(-1) as string);
    this.add([...words.slice(1), first], speaker, false);
    if (familyName.length >= SHORTEST_FAMILY_NAME) this.add([familyName], speaker, true);
    const given = this.givenNames.get(speaker.id) ?? new Set();
    for (const word of words) if (word !== familyName) given.add(word);
    this.givenNames.set(speaker.id, given);
  }

  /** The speakers that an attribution names, if need be misspelt. */
  find(attribution: string): NamedSpeakers {
    const inEastAsian = this.findEastAsian(attribution.replace(/[\s・]/g, ''));
    if (inEastAsian.length > 0) return { ids: inEastAsian, isNamesake: false };
    const words = nameSkeleton(attribution);
    const found = this.spelt(words) ?? this.misspelt(words);
    if (!found) return { ids: [], isNamesake: false };
    const { ids, isFamilyName } = found.entry;
    const meant = isFamilyName ? ids.filter((id) => this.mayBe(id, words[found.from - 1])) : ids;
    return { ids: meant, isNamesake: meant.length === 0 };
  }

  private findEastAsian(compact: string): string[] {
    const found = this.eastAsian.filter(({ name }) => compact.includes(name));
    const longest = Math.max(...found.map(({ name }) => name.length));
    return found.filter(({ name }) => name.length === longest).map(({ id }) => id);
  }

  private spelt(words: string[]): FoundName | null {
    let best: FoundName | null = null;
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        const entry = this.entryFor(words.slice(from, to));
        if (entry && isBetter({ entry, from, to }, best)) best = { entry, from, to };
      }
    }
    return best;
  }

  /** Also in a Russian or Ukrainian case: "Лаврова", "Песковым". */
  private entryFor(words: string[]): Entry | undefined {
    const exact = this.entries.get(words.join(''));
    if (exact) return exact;
    const nominative = words.map((word) => word.replace(CASE_ENDING, '')).join('');
    return nominative.length >= SHORTEST_MISSPELT - 1 ? this.entries.get(nominative) : undefined;
  }

  /** "Robert Kirby" is not John Kirby; "spokesman Kirby" may be. */
  private mayBe(id: string, before: string | undefined): boolean {
    if (before === undefined || before.length === 1 || this.titles.has(before) || partiesIn(before).size > 0)
      return true;
    const given = this.givenNames.get(id);
    return !given || [...given].some((name) => name.startsWith(before.slice(0, 3)));
  }

  private misspelt(words: string[]): FoundName | null {
    for (let length = Math.min(words.length, 3); length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const part = words.slice(from, from + length);
        const joined = part.join('');
        if (joined.length < SHORTEST_MISSPELT || part.some((word) => this.titles.has(word))) continue;
        const similar = this.namesLike(joined).search(joined, { limit: 3 });
        const entry = similar.find(({ item }) => Math.abs(item.joined.length - joined.length) <= 1)?.item;
        if (entry) return { entry, from, to: from + length };
      }
    }
    return null;
  }

  private namesLike(joined: string): Fuse<Entry> {
    const letter = joined.charAt(0);
    const known = this.fuses.get(letter);
    if (known) return known;
    const entries = [...this.entries.values()].filter((entry) => entry.joined.startsWith(letter));
    const fuse = new Fuse(entries, { keys: ['joined'], threshold: MISSPELT, ignoreLocation: true });
    this.fuses.set(letter, fuse);
    return fuse;
  }
}
