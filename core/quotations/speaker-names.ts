import Fuse from 'fuse.js';
import type { Speaker } from '../model';
import { nameSkeleton } from './name-skeleton';
import { TITLE_WORDS } from './speaker-words';

const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Countries whose people are named family name first. */
const FAMILY_NAME_FIRST = new Set(['KR', 'KP', 'CN']);
/** One letter in six is a slip or a transliteration; shorter names with a slip are other names. */
const SHORTEST_MISSPELT = 6;
const MISSPELT = 0.2;

/** A name found in an attribution. */
interface FoundName {
  ids: string[];
  /** Words of the attribution that it takes up. */
  from: number;
  to: number;
  /** Only the family name, which others may have too. */
  isFamilyName: boolean;
}

interface Entry {
  joined: string;
  ids: string[];
  isFamilyName: boolean;
}

const namesOf = (speaker: Speaker): string[] => [
  speaker.name,
  ...(speaker.ambiguousAliases ?? []),
  ...Object.values(speaker.aliases).flatMap((list) => list ?? []),
];

const isFamilyNameFirst = (speaker: Speaker): boolean =>
  speaker.roles.some(({ country }) => typeof country === 'string' && FAMILY_NAME_FIRST.has(country));

/** The index's speakers by every name they have, by sound. */
export class SpeakerNames {
  private readonly entries = new Map<string, Entry>();
  private readonly eastAsian: { name: string; id: string }[] = [];
  private readonly givenNames = new Map<string, Set<string>>();
  private fuse: Fuse<Entry> | null = null;

  constructor(private readonly speakers: Speaker[]) {
    for (const speaker of speakers) {
      for (const name of namesOf(speaker)) {
        if (EAST_ASIAN.test(name)) this.eastAsian.push({ name: name.replace(/[\s・]/g, ''), id: speaker.id });
        else this.addName(speaker, nameSkeleton(name));
      }
    }
  }

  private add(words: string[], id: string, isFamilyName: boolean): void {
    const joined = words.join('');
    const entry = this.entries.get(joined);
    if (!entry) this.entries.set(joined, { joined, ids: [id], isFamilyName });
    else if (!entry.ids.includes(id)) entry.ids.push(id);
  }

  private addName(speaker: Speaker, words: string[]): void {
    const isPerson = speaker.kind === 'person';
    this.add(words, speaker.id, isPerson && words.length === 1);
    if (!isPerson || words.length < 2) return;
    const first = words[0] as string;
    const last = words.at(-1) as string;
    const familyName = isFamilyNameFirst(speaker) ? first : last;
    this.add([...words.slice(1), first], speaker.id, false);
    this.add([familyName], speaker.id, true);
    const given = this.givenNames.get(speaker.id) ?? new Set();
    for (const word of words) if (word !== familyName) given.add(word);
    this.givenNames.set(speaker.id, given);
  }

  /** The speakers that an attribution names: the longest name in it, or a misspelt one. */
  find(attribution: string): { ids: string[]; isNamesake: boolean } {
    const compact = attribution.replace(/[\s・]/g, '');
    const eastAsian = this.eastAsian.filter(({ name }) => compact.includes(name));
    if (eastAsian.length > 0) {
      const longest = Math.max(...eastAsian.map(({ name }) => name.length));
      return { ids: eastAsian.filter(({ name }) => name.length === longest).map(({ id }) => id), isNamesake: false };
    }
    const words = nameSkeleton(attribution);
    const found = this.longest(words) ?? this.misspelt(words);
    if (!found) return { ids: [], isNamesake: false };
    const ids = found.isFamilyName ? found.ids.filter((id) => this.mayBe(id, words, found)) : found.ids;
    return { ids, isNamesake: ids.length === 0 };
  }

  private longest(words: string[]): FoundName | null {
    for (let length = words.length; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const entry = this.entryFor(words.slice(from, from + length));
        if (entry) return { ids: entry.ids, from, to: from + length, isFamilyName: entry.isFamilyName };
      }
    }
    return null;
  }

  /** Also in a Russian or Ukrainian case: "Лаврова", "Песковым". */
  private entryFor(words: string[]): Entry | undefined {
    const joined = words.join('');
    const nominative = words.map((word) => word.replace(/(?:ogo|omu|im|om|oi|a|u|e)$/, '')).join('');
    return this.entries.get(joined) ?? (nominative.length >= SHORTEST_MISSPELT - 1 ? this.entries.get(nominative) : undefined);
  }

  /** "Robert Kirby" is not John Kirby; "spokesman Kirby" may be. */
  private mayBe(id: string, words: string[], { from }: FoundName): boolean {
    const before = words[from - 1];
    if (before === undefined || before.length === 1 || TITLE_WORDS.has(before) || this.titles.has(before)) return true;
    const given = this.givenNames.get(id);
    return !given || [...given].some((name) => name.startsWith(before.slice(0, 3)));
  }

  /** Titles by sound, to be compared with words by sound. */
  private readonly titles = new Set([...TITLE_WORDS].flatMap((word) => nameSkeleton(word)));

  private misspelt(words: string[]): FoundName | null {
    this.fuse ??= new Fuse([...this.entries.values()], {
      keys: ['joined'],
      includeScore: true,
      threshold: MISSPELT,
      ignoreLocation: true,
    });
    for (let length = Math.min(words.length, 3); length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const part = words.slice(from, from + length);
        const joined = part.join('');
        if (joined.length < SHORTEST_MISSPELT || part.every((word) => this.titles.has(word))) continue;
        const best = this.fuse.search(joined, { limit: 3 }).find(({ item }) => Math.abs(item.joined.length - joined.length) <= 1);
        if (best) return { ids: best.item.ids, from, to: from + length, isFamilyName: best.item.isFamilyName };
      }
    }
    return null;
  }
}
