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

/** The lexicon as it is packaged. */
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

interface Tools {
  normalise: (text: string) => string;
  isUnspaced: (text: string) => boolean;
}

/** Phrases as the files write them, and the concept of each. */
interface Waiting {
  phrases: string[];
  concepts: string[];
  tools: Tools;
}

export interface Lexicon {
  words: WordNode;
  characters: CharacterNode;
  roleOf: Map<string, Role>;
  /** The nodes that words lead to from the root, as far as they were asked for. */
  starts: Map<string, readonly WordNode[]>;
  /** By first letter, phrases that no text has asked for yet: `phrasesFrom` puts them into the automata. */
  waiting: Map<string, Waiting>;
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
/** Such a letter, and nothing after it that could make another letter of it. */
const SIMPLE_START = new RegExp(`^[${LETTERS}](?:[ -_a-~${LETTERS}]|$)`);
/** Nothing but such letters, ASCII and single spaces: normalised already. */
const SIMPLE = new RegExp(`^(?:[!-_a-~${LETTERS}]| (?! ))+$`);

const normalised = (phrase: string, tools: Tools): string => {
  const small = phrase.toLowerCase();
  return (SIMPLE.test(small) ? small : tools.normalise(phrase)).trim();
};

const exactPart = (phrase: string): string | null => (phrase.startsWith('=') ? phrase.slice(1) : null);

/** The letter that a text has where the phrase stands in it; most phrases tell it without being normalised. */
function firstLetter(phrase: string, tools: Tools): string {
  const letter = SIMPLE_START.test(phrase) ? phrase : normalised(exactPart(phrase) ?? phrase, tools);
  return letter[0] ?? '';
}

/** Adds a word or phrase, as the lexicon's files write it, normalised but for its marks. */
export function addPhrase(lexicon: Lexicon, phrase: string, concept: string, tools: Tools): void {
  const { phrases, concepts } = step(lexicon.waiting, firstLetter(phrase, tools), () => ({
    phrases: [],
    concepts: [],
    tools,
  }));
  phrases.push(phrase);
  concepts.push(concept);
}

/**
 * Makes sure that phrases from this letter on are in the automata. There are many thousands in six languages, and
 * an article needs those of one or two: a worker that has just been started would put in all of them for one page.
 */
export function phrasesFrom(lexicon: Lexicon, letter: string): void {
  const waiting = lexicon.waiting.get(letter);
  if (!waiting) return;
  lexicon.waiting.delete(letter);
  const { phrases, concepts, tools } = waiting;
  phrases.forEach((phrase, at) => {
    const exactly = exactPart(phrase);
    const plain = normalised(exactly ?? phrase, tools);
    const entry: Entry = { concept: concepts[at] as string, exactly };
    if (tools.isUnspaced(plain)) addCharacters(lexicon.characters, plain, entry);
    else addWords(lexicon.words, plain, entry);
  });
}

export function compileLexicon(file: LexiconFile, tools: Tools): Lexicon {
  const lexicon: Lexicon = {
    words: wordNode(),
    characters: characterNode(),
    roleOf: new Map(),
    starts: new Map(),
    waiting: new Map(),
  };
  for (const [role, concepts] of Object.entries(file.roles)) {
    for (const concept of concepts) lexicon.roleOf.set(concept, role as Role);
  }
  for (const { concepts } of file.languages) {
    for (const [concept, phrases] of Object.entries(concepts)) {
      for (const phrase of phrases) addPhrase(lexicon, phrase, concept, tools);
    }
  }
  return lexicon;
}
