/** Concepts by role, as `data/lexicon/concepts.yaml` has them. */
export type Role = 'party' | 'country' | 'thing' | 'act' | 'stance' | 'speech' | 'setting' | 'counter' | 'name';

/** The lexicon as it is packaged. */
export interface LexiconFile {
  roles: Record<string, string[]>;
  languages: { language: string; concepts: Record<string, string[]> }[];
}

/** One node of the word automaton: what may follow, as whole words and as beginnings of words. */
interface WordNode {
  whole: Map<string, WordNode>;
  begins: Map<string, WordNode>;
  concepts: Entry[];
}

export interface Entry {
  concept: string;
  /** Matched only where the original has these very capitals. */
  exactly: string | null;
}

interface CharacterNode {
  next: Map<string, CharacterNode>;
  concepts: Entry[];
  /** Only as a word of its own, particles apart (Korean one-syllable names). */
  alone: boolean;
}

export interface Lexicon {
  words: WordNode;
  characters: CharacterNode;
  roleOf: Map<string, Role>;
}

const wordNode = (): WordNode => ({ whole: new Map(), begins: new Map(), concepts: [] });
const characterNode = (): CharacterNode => ({ next: new Map(), concepts: [], alone: false });

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
    node = word.endsWith('*')
      ? step(node.begins, word.slice(0, -1), wordNode)
      : step(node.whole, word.replace(/\.$/, ''), wordNode);
  }
  node.concepts.push(entry);
}

function addCharacters(root: CharacterNode, phrase: string, entry: Entry): void {
  const alone = phrase.endsWith('|');
  const text = phrase.replace(/[|*]$/, '');
  for (const form of new Set([text, text.replaceAll(' ', '')])) {
    let node = root;
    for (const character of form) node = step(node.next, character, characterNode);
    node.concepts.push(entry);
    node.alone = alone;
  }
}

/** Adds a word or phrase, as the lexicon's files write it, normalised but for its marks. */
export function addPhrase(
  lexicon: Lexicon,
  phrase: string,
  concept: string,
  tools: { normalise: (text: string) => string; isUnspaced: (text: string) => boolean },
): void {
  const exactly = phrase.startsWith('=') ? phrase.slice(1) : null;
  const plain = tools.normalise(exactly ?? phrase).trim();
  const entry: Entry = { concept, exactly };
  if (tools.isUnspaced(plain)) addCharacters(lexicon.characters, plain, entry);
  else addWords(lexicon.words, plain, entry);
}

export function compileLexicon(
  file: LexiconFile,
  tools: { normalise: (text: string) => string; isUnspaced: (text: string) => boolean },
): Lexicon {
  const lexicon: Lexicon = { words: wordNode(), characters: characterNode(), roleOf: new Map() };
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
