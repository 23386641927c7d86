import { normalise } from '../text/normalise';
import { isUnspaced } from '../text/words';

/** Concepts by role, as `data/lexicon/concepts.yaml` has them. */
export type Role =
  | 'party'
  | 'country'
  | 'thing'
  | 'act'
  | 'stance'
  | 'speech'
  | 'setting'
  | 'field'
  | 'counter'
  | 'name';

/** The lexicon as people write it: `data/lexicon/`. */
export interface LexiconFile {
  roles: Record<string, string[]>;
  languages: { language: string; concepts: Record<string, string[]> }[];
}

/** One node of the word automaton: what may follow, as whole words and as beginnings of words; mostly nothing. */
export interface WordNode {
  whole: Map<string, WordNode> | null;
  begins: Map<string, WordNode> | null;
  concepts: readonly Entry[];
}

export interface Entry {
  concept: string;
  /** Matched only where the original has these very capitals. */
  exactly: string | null;
}

export interface CharacterNode {
  next: Map<string, CharacterNode> | null;
  concepts: readonly Entry[];
  /** Only as a word of its own, particles apart (Korean one-syllable names). */
  alone: boolean;
}

/** Phrases by their first letter and then by concept, one a line: as one string they load faster than as a list. */
type Phrases = Record<string, Record<string, string>>;

/** The lexicon as it is packaged, with the names of the index's speakers. */
export interface PackedLexicon {
  roles: Record<string, string[]>;
  phrases: Phrases;
}

export interface Lexicon {
  words: WordNode;
  characters: CharacterNode;
  roleOf: Map<string, Role>;
  /** The nodes that words lead to from the root, as far as they were asked for. */
  starts: Map<string, readonly WordNode[]>;
  /** By first letter, phrases that no text has asked for yet: `phrasesFrom` puts them into the automata. */
  waiting: Map<string, Record<string, string>>;
}

// Most nodes end a phrase: a map and a list of its own in each would take more memory than all the rest of the index.
const NONE: readonly Entry[] = [];
const wordNode = (): WordNode => ({ whole: null, begins: null, concepts: NONE });
const characterNode = (): CharacterNode => ({ next: null, concepts: NONE, alone: false });

function step<Node>(map: Map<string, Node>, key: string, make: () => Node): Node {
  let node = map.get(key);
  if (!node) {
    node = make();
    map.set(key, node);
  }
  return node;
}

function addWords(root: WordNode, phrase: string, entry: Entry): void {
  let node = root;
  for (const word of phrase.split(/[\s-]+/)) {
    if (word.endsWith('*')) {
      node.begins ??= new Map();
      node = step(node.begins, word.slice(0, -1), wordNode);
    } else {
      node.whole ??= new Map();
      node = step(node.whole, word.replace(/\.$/, ''), wordNode);
    }
  }
  node.concepts = [...node.concepts, entry];
}

function addCharacters(root: CharacterNode, phrase: string, entry: Entry): void {
  const alone = phrase.endsWith('|');
  const text = phrase.replace(/[|*]$/, '');
  for (const form of new Set([text, text.replaceAll(' ', '')])) {
    let node = root;
    for (const character of form) {
      node.next ??= new Map();
      node = step(node.next, character, characterNode);
    }
    node.concepts = [...node.concepts, entry];
    node.alone = alone;
  }
}

/** Small letters of the lexicon's scripts that normalising leaves as they are (`ё` is not one of them). */
const LETTERS = String.raw`a-zß-öø-ÿăđĩũơưа-яєіїґ\u1EA1-\u1EF9\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF\uAC00-\uD7A3`;
/** Nothing but such letters, ASCII and single spaces: normalised already. */
const SIMPLE = new RegExp(`^(?:[!-_a-~${LETTERS}]| (?! ))+$`);

const normalised = (phrase: string): string => {
  const small = phrase.toLowerCase();
  return (SIMPLE.test(small) ? small : normalise(phrase).text).trim();
};

const exactPart = (phrase: string): string | null => (phrase.startsWith('=') ? phrase.slice(1) : null);

/** The letter that a text has where the phrase stands in it. */
const firstLetter = (phrase: string): string => normalised(exactPart(phrase) ?? phrase)[0] ?? '';

/**
 * Puts phrases in the order in which texts ask for them.
 * @param names phrases for the concepts of names, which the lexicon's files do not have
 */
export function packLexicon(
  { roles, languages }: LexiconFile,
  names: [phrase: string, concept: string][],
): PackedLexicon {
  const lists = languages.flatMap(({ concepts }) => Object.entries(concepts));
  const written = lists.flatMap(([concept, list]) => list.map((phrase): [string, string] => [phrase, concept]));
  const phrases: Phrases = {};
  for (const [phrase, concept] of [...written, ...names]) {
    const letter = firstLetter(phrase);
    const concepts = phrases[letter] ?? {};
    phrases[letter] = concepts;
    concepts[concept] = concept in concepts ? `${concepts[concept]}\n${phrase}` : phrase;
  }
  return { roles, phrases };
}

/**
 * Makes sure that phrases from this letter on are in the automata. There are many thousands in six languages, and
 * an article needs those of one or two: a worker that has just been started would put in all of them for one page.
 */
export function phrasesFrom(lexicon: Lexicon, letter: string): void {
  const waiting = lexicon.waiting.get(letter);
  if (!waiting) return;
  lexicon.waiting.delete(letter);
  for (const [concept, phrases] of Object.entries(waiting)) {
    for (const phrase of phrases.split('\n')) {
      const exactly = exactPart(phrase);
      const plain = normalised(exactly ?? phrase);
      const entry: Entry = { concept, exactly };
      if (isUnspaced(plain)) addCharacters(lexicon.characters, plain, entry);
      else addWords(lexicon.words, plain, entry);
    }
  }
}

export function openLexicon({ roles, phrases }: PackedLexicon): Lexicon {
  const roleOf = new Map<string, Role>();
  for (const [role, concepts] of Object.entries(roles)) {
    for (const concept of concepts) roleOf.set(concept, role as Role);
  }
  return {
    words: wordNode(),
    characters: characterNode(),
    roleOf,
    starts: new Map(),
    waiting: new Map(Object.entries(phrases)),
  };
}
