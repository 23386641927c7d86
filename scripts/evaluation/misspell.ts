import type { Lexicon } from '../../core/matching/lexicon';
import { tag } from '../../core/matching/tag';
import { normalise } from '../../core/text/normalise';
import { words } from '../../core/text/words';
import type { Passage } from './passages';

/** A capitalised word of Latin or Cyrillic letters long enough to be recognised with a slip in it. */
const NAME = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Ll}'’]{5,}(?![\p{L}\p{N}])/gu;

/** How names of the subject are spelt elsewhere: beginnings as six languages have them, and others for the same. */
const ELSEWHERE: [spelt: RegExp, others: string[]][] = [
  [/^Pyongyang/u, ['Phyongyang', 'Pyeongyang', 'Pjöngjang', 'Pyongjang']],
  [/^Kharkiv/u, ['Charkiw', 'Harkiv', 'Kharkhiv']],
  [/^Neben(?:zia|zya)/u, ['Nebenzja', 'Nebensia', 'Nebenzija']],
  [/^Lavrov/u, ['Lawrow', 'Lavroff']],
  [/^Peskov/u, ['Peskow', 'Pieskow']],
  [/^Zakharova/u, ['Sacharowa', 'Zaharova', 'Zakharowa']],
  [/^Zelensk(?:yy|iy|y)/u, ['Selenskyj', 'Zelenskij', 'Zelenski']],
  [/^Matsegora/u, ['Mazegora', 'Macegora']],
  [/^Shoigu/u, ['Schoigu', 'Shoygu', 'Chogou']],
  [/^Budanov/u, ['Budanow', 'Boudanov']],
  [/^Vladivostok/u, ['Wladiwostok']],
  [/^Небенз/u, ['Нибенз', 'Небэнз']],
  [/^Захаров/u, ['Захорав']],
  [/^Пхеньян/u, ['Пхёньян', 'Пхэньян', 'Пхеньянь', 'Пхенян']],
];

const ROLES = new Set(['party', 'country', 'name']);
const PLACES = new Set(['kharkiv', 'kursk', 'ports', 'wagner', 'factory']);

/** Whether the matcher knows a word as a name of a person, a body, a place or a party. */
export const nameTest =
  (lexicon: Lexicon) =>
  (word: string): boolean => {
    const { text } = normalise(word);
    const tags = tag(lexicon, text, words(text), (start, end) => word.slice(start, end));
    return tags.some(({ concept }) => ROLES.has(lexicon.roleOf.get(concept) ?? '') || PLACES.has(concept));
  };

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two neighbours swapped, a letter left out, doubled, or replaced by its neighbour; never the first letter. */
function slip(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const [before, letter, after, rest] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const slips = [after + letter, after, letter + letter + after, after + after];
  return before + slips[Math.floor(next() * slips.length)] + rest;
}

function elsewhere(word: string, next: () => number): string | null {
  const spelt = ELSEWHERE.filter(([known]) => known.test(word));
  const others = spelt.flatMap(([known, list]) => list.map((other) => word.replace(known, other)));
  return others[Math.floor(next() * others.length)] ?? null;
}

/**
 * The text with every known name misspelt: by another transliteration or by a slip, sometimes two.
 * @param isName see `nameTest`
 */
export function misspell(text: string, isName: (word: string) => boolean, next: () => number): string {
  return text.replace(NAME, (word) => {
    if (!isName(word)) return word;
    const other = next() < 0.5 ? elsewhere(word, next) : null;
    if (other) return other;
    const once = slip(word, next);
    return next() < 0.25 ? slip(once, next) : once;
  });
}

/** A copy of a passage with its names misspelt; the seed comes from its id, so that it is always the same. */
export function misspelt(passage: Passage, isName: (word: string) => boolean): Passage {
  const next = numbersFrom([...passage.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
  return {
    ...passage,
    title: misspell(passage.title, isName, next),
    blocks: passage.blocks.map((block) =>
      block.map((sentence) => ({ ...sentence, text: misspell(sentence.text, isName, next) })),
    ),
  };
}
