import Fuse from 'fuse.js';
import { isUnspaced } from '../text/words';
import { editDistance } from './edit-distance';
import { fieldBit, type Postings, type Term } from './postings';
import { stem } from './stem';

/** The words of the index, found by how a reader may have typed them. */
export interface Vocabulary {
  exact(word: string): Term | undefined;
  /** Other forms of the same word. */
  forms(word: string): Term[];
  /** Words that begin with it; in scripts without spaces, words that hold it. */
  beginning(word: string): Term[];
  /** Words that are one or two slips of the hand away. */
  mistyped(word: string): { one: Term[]; two: Term[] };
  /** Words whose beginning is one slip away. */
  mistypedBeginning(word: string): Term[];
  /** Words of names that look like it: other languages spell them their own way (Sacharowa, Tschubenko). */
  similarNames(word: string): Term[];
}

const HANGUL = /\p{Script=Hangul}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const DIGIT = /\p{N}/u;

/** Share of letters that may differ; the German spelling of Zakharova differs in three of nine. */
const FARTHEST_NAME = 0.4;
/** Beyond the closest few, likeness is chance. */
const MOST_NAMES = 3;

/** A slip stays within the script that is being typed. */
function scriptOf(word: string): 'latin' | 'cyrillic' | 'hangul' | 'other' {
  if (HANGUL.test(word)) return 'hangul';
  if (isUnspaced(word)) return 'other';
  return CYRILLIC.test(word) ? 'cyrillic' : 'latin';
}

/** Hangul is typed letter by letter, so it is mistyped letter by letter. */
const typed = (word: string): string => (HANGUL.test(word) ? word.normalize('NFD') : word);

const grouped = <T>(list: T[], key: (entry: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const name = key(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
};

export function openVocabulary({ terms, byText }: Postings): Vocabulary {
  const byStem = grouped(terms, ({ text }) => stem(text));
  const unspaced = terms.filter(({ text }) => isUnspaced(text));
  const sorted = [...terms].sort((a, b) => (a.text < b.text ? -1 : 1));
  // Another number is another thing, not a slip.
  const words = terms.filter(({ text }) => !DIGIT.test(text)).map((term) => ({ term, letters: typed(term.text) }));
  const byScript = grouped(words, ({ term }) => scriptOf(term.text));
  const likewise = (word: string) => (DIGIT.test(word) ? [] : (byScript.get(scriptOf(word)) ?? []));

  const inNames = fieldBit('name') | fieldBit('others');
  const names = new Fuse(
    terms.filter(({ text, fields }) => !DIGIT.test(text) && fields.some((bits) => bits & inNames)),
    { keys: ['text'], threshold: FARTHEST_NAME, ignoreFieldNorm: true },
  );

  const firstAtOrAfter = (word: string): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Term).text < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    exact: (word) => byText.get(word),
    forms: (word) => byStem.get(stem(word)) ?? [],
    beginning(word) {
      if (isUnspaced(word)) return unspaced.filter(({ text }) => text.includes(word));
      const found: Term[] = [];
      for (let at = firstAtOrAfter(word); sorted[at]?.text.startsWith(word); at++) found.push(sorted[at] as Term);
      return found;
    },
    mistyped(word) {
      const found: { one: Term[]; two: Term[] } = { one: [], two: [] };
      const letters = typed(word);
      for (const other of likewise(word)) {
        const slips = editDistance(letters, other.letters, 2);
        if (slips === 1) found.one.push(other.term);
        if (slips === 2) found.two.push(other.term);
      }
      return found;
    },
    mistypedBeginning(word) {
      const letters = typed(word);
      return likewise(word).flatMap((other) => (editDistance(letters, other.letters, 1, true) === 1 ? other.term : []));
    },
    similarNames: (word) => names.search(word, { limit: MOST_NAMES }).map(({ item }) => item),
  };
}
