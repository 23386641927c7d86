import type { AnalysedArticle, Sentence } from '../analyse';
import type { Lexicon, Role } from '../lexicon';
import type { Tag } from '../tag';

/** Named evidence of one sentence; every value is 0 to 1, absent is 0. */
export type Features = Map<string, number>;

/** Evidence before it is gathered; what is false or 0 is left out. */
export type Named = [name: string, value: number | boolean][];

/** Features that are beginnings of words: fitted like the others, kept in a table of their own. */
export const WORD_PREFIX = 'word:';

/** How many sentences back a reader still knows what is being spoken of. */
export const CARRY_SENTENCES = 4;
/** What one sentence farther back takes away from what is carried over. */
const CARRY_LOSS = 0.2;
/** What only the headline says is far away, but it is what the page is about. */
const HEADLINE_SHARE = 0.3;

/** The parts of a sentence that make a mention, and those it leaves to the reader's memory. */
export interface Parts {
  sentence: Sentence;
  things: Tag[];
  acts: Tag[];
  stances: Tag[];
  settings: Tag[];
  counters: Tag[];
  dprk: boolean;
  russia: boolean;
  /** How near the last sentence that named what this one does not, 0 to 1. */
  carriedDprk: number;
  carriedRussia: number;
  /** How near the last sentence with both parties and a thing, 0 to 1. */
  topical: number;
  /** Both parties are named or carried over. */
  complete: boolean;
}

export const roleIn = (lexicon: Lexicon, sentence: Sentence, role: Role): Tag[] =>
  sentence.tags.filter((one) => lexicon.roleOf.get(one.concept) === role);

const names = (sentence: Sentence, party: string): boolean =>
  sentence.concepts.has(party) || sentence.concepts.has('both-parties');

export const namesDprk = (sentence: Sentence): boolean => names(sentence, 'dprk');
export const namesRussia = (sentence: Sentence): boolean => names(sentence, 'russia');

export const isTopical = (lexicon: Lexicon, sentence: Sentence): boolean =>
  namesDprk(sentence) && namesRussia(sentence) && roleIn(lexicon, sentence, 'thing').length > 0;

/** Shorter texts are excerpts: what they leave out, their page says. */
const PAGE_SENTENCES = 6;
/** Longer pages name everybody somewhere; what is about both names them within so many sentences of each other. */
const LONG_PAGE_SENTENCES = 25;
const TOGETHER_SENTENCES = 3;
/** What stands for a party on a page that does not name it. */
const STANDS_FOR_DPRK = ['dprk-places', 'long-range-guns', 'markings'];
const STANDS_FOR_RUSSIA = ['russian-places', 'russian-arsenal', 'kursk', 'war', 'ukraine', 'ukrainian-places'];

const has = ({ concepts }: Sentence, some: string[]): boolean => some.some((concept) => concepts.has(concept));

/** Whether a page names a party itself; "both sides" may be anybody. */
export const pageNames = (page: Sentence[], party: 'dprk' | 'russia', orElse: string[] = []): boolean =>
  page.some((sentence) => has(sentence, [party, ...orElse]));

/** Whether a page can be about both parties at all; on one that is about one side only nothing is marked. */
export function namesBothParties({ headline, sentences }: AnalysedArticle): boolean {
  if (sentences.length < PAGE_SENTENCES) return true;
  const page = [headline, ...sentences];
  if (sentences.length < LONG_PAGE_SENTENCES) {
    return pageNames(page, 'dprk', STANDS_FOR_DPRK) && pageNames(page, 'russia', STANDS_FOR_RUSSIA);
  }
  const both = (some: Sentence[]) => pageNames(some, 'dprk') && pageNames(some, 'russia');
  return both([headline]) || sentences.some((_, at) => both(sentences.slice(at, at + TOGETHER_SENTENCES)));
}

/** How near the last sentence that passes a test is, 0 to 1; what only the headline says is far. */
export function nearest(article: AnalysedArticle, at: number, test: (sentence: Sentence) => boolean): number {
  for (let back = 1; back <= CARRY_SENTENCES && at - back >= 0; back++) {
    if (test(article.sentences[at - back] as Sentence)) return 1 - (back - 1) * CARRY_LOSS;
  }
  return test(article.headline) ? HEADLINE_SHARE : 0;
}

export function partsOf(lexicon: Lexicon, article: AnalysedArticle, at: number | 'headline'): Parts {
  const sentence = at === 'headline' ? article.headline : (article.sentences[at] as Sentence);
  const carried = (test: (other: Sentence) => boolean) => (at === 'headline' ? 0 : nearest(article, at, test));
  const dprk = namesDprk(sentence);
  const russia = namesRussia(sentence);
  const carriedDprk = dprk ? 0 : carried(namesDprk);
  const carriedRussia = russia ? 0 : carried(namesRussia);
  return {
    sentence,
    things: roleIn(lexicon, sentence, 'thing'),
    acts: roleIn(lexicon, sentence, 'act'),
    stances: roleIn(lexicon, sentence, 'stance'),
    settings: roleIn(lexicon, sentence, 'setting'),
    counters: roleIn(lexicon, sentence, 'counter'),
    dprk,
    russia,
    carriedDprk,
    carriedRussia,
    topical: carried((other) => isTopical(lexicon, other)),
    complete: (dprk || carriedDprk > 0) && (russia || carriedRussia > 0),
  };
}
