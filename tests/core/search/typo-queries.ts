import type { ClaimsIndex } from '../../../core/claims-index';
import type { Speaker, Statement } from '../../../core/model';
import { tokens } from '../../../core/search/fold';

/**
 * Queries that a reader may type to find one statement again: a name and words of what was said, with slips of the
 * hand. Made by rule from the index, the same ones each time, and knowing nothing of how the search works.
 */
export interface TypoQuery {
  /** Id of the statement that is looked for. */
  wanted: string;
  kind: 'name + word' | 'name + two words' | 'name + thing + year' | 'Cyrillic name + word';
  intended: string;
  query: string;
}

export interface Slips {
  count: 0 | 1 | 2;
  /** All in one word, or each in any word. */
  inOneWord?: boolean;
}

/** Words that more statements hold than this do not single one out. */
const TELLING_IN_AT_MOST = 12;
/** So many statements fit among the first five. */
const RIVALS = 5;
const LATIN_WORD = /^[a-z]{5,}$/;
const CYRILLIC_WORD = /^[а-яіїєґ]{5,}$/;
/** Shorter words and numbers are typed without slips. */
const CAN_SLIP = /^\p{L}{4,}$/u;

type Random = () => number;

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(list: T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** Two neighbours swapped, a letter dropped, doubled or replaced. */
export function withSlip(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const letters = CYRILLIC_WORD.test(word) ? 'абвгдежзийклмнопрстуфхцчшщыьэюя' : 'abcdefghijklmnopqrstuvwxyz';
  switch (Math.floor(random() * 4)) {
    case 0: {
      const first = Math.min(at, word.length - 2);
      return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
    }
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at + 1) + word.slice(at);
    default:
      return word.slice(0, at) + pick([...letters], random) + word.slice(at + 1);
  }
}

const textsOf = ({ summary, quotations }: Statement): string[] => [
  summary,
  ...quotations.flatMap(({ renderings }) => renderings.map(({ text }) => text)),
];

const wordsOf = (texts: string[]): Set<string> => new Set(texts.flatMap(tokens).map(({ text }) => text));

function counted(sets: Iterable<Set<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The surname of a person; of a body the word that fewest other names hold. */
function telling(name: string, kind: Speaker['kind'], inNames: Map<string, number>): string {
  const words = tokens(name).map(({ text }) => text);
  if (kind === 'person') return words.at(-1) as string;
  return words.reduce((rarest, word) => ((inNames.get(word) ?? 0) < (inNames.get(rarest) ?? 0) ? word : rarest));
}

/** What readers mean to type, for every statement. */
function intentions(index: ClaimsIndex, random: Random): Omit<TypoQuery, 'query'>[] {
  const own = new Map(index.statements.map((statement) => [statement, wordsOf(textsOf(statement))]));
  const frequency = counted(own.values());
  const inNames = counted(index.speakers.map(({ name }) => wordsOf([name])));
  const yearOf = (statement: Statement) => statement.date.slice(0, 4);

  return index.statements.flatMap((statement) => {
    const speaker = index.speaker(statement.speaker) as Speaker;
    const name = telling(speaker.name, speaker.kind, inNames);
    const words = [...(own.get(statement) ?? [])].filter((word) => word !== name);
    const isTelling = (word: string) => (frequency.get(word) ?? 0) <= TELLING_IN_AT_MOST;
    const found: Omit<TypoQuery, 'query'>[] = [];
    const add = (kind: TypoQuery['kind'], parts: string[]) =>
      found.push({ wanted: statement.id, kind, intended: parts.join(' ') });

    const latin = words.filter((word) => LATIN_WORD.test(word));
    const rare = latin.filter(isTelling);
    if (rare.length > 0) add('name + word', [name, pick(rare, random)]);
    if (rare.length > 1) {
      const first = pick(rare, random);
      add('name + two words', [
        name,
        first,
        pick(
          rare.filter((word) => word !== first),
          random,
        ),
      ]);
    }
    const thing = pick(
      latin.filter((word) => !isTelling(word)),
      random,
    );
    const rivals = index.statements.filter(
      (other) =>
        other.speaker === statement.speaker && yearOf(other) === yearOf(statement) && own.get(other)?.has(thing ?? ''),
    );
    if (thing && rivals.length <= RIVALS) add('name + thing + year', [name, thing, yearOf(statement)]);

    const russian = speaker.aliases.ru?.at(-1);
    const cyrillic = words.filter((word) => CYRILLIC_WORD.test(word) && isTelling(word));
    if (russian && cyrillic.length > 0) {
      add('Cyrillic name + word', [telling(russian, 'person', inNames), pick(cyrillic, random)]);
    }
    return found;
  });
}

export function typoQueries(index: ClaimsIndex, { count, inOneWord = false }: Slips, seed: number): TypoQuery[] {
  const random = randomFrom(seed);
  return intentions(index, random).map((intention) => {
    const words = intention.intended.split(' ');
    const able = [...words.keys()].filter((at) => CAN_SLIP.test(words[at] as string));
    let at = pick(able, random);
    for (let slip = 0; slip < count; slip++) {
      if (slip > 0 && !inOneWord) at = pick(able, random);
      words[at] = withSlip(words[at] as string, random);
    }
    return { ...intention, query: words.join(' ') };
  });
}

/** Share of the queries whose statement is among the first five. */
export function foundInFive(queries: TypoQuery[], find: (query: string) => string[]): number {
  const hits = queries.filter(({ query, wanted }) => find(query).slice(0, 5).includes(wanted));
  return hits.length / queries.length;
}
