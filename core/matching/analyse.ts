import type { Article } from '../article';
import { normalise, originalRange } from '../text/normalise';
import { sentences } from '../text/sentences';
import type { Word } from '../text/words';
import { words } from '../text/words';
import type { Lexicon } from './lexicon';
import type { NameRepair } from './name-repair';
import type { Postings } from './postings';
import { similarities } from './postings';
import type { Tag } from './tag';
import { tag } from './tag';
import type { Terms } from './terms';
import { termsOf } from './terms';

/** A sentence with the concepts in it. */
export interface Sentence {
  /** Index into the article's blocks; -1 for the headline. */
  block: number;
  /** UTF-16 offsets into the block. */
  start: number;
  end: number;
  /** Normalised. */
  text: string;
  words: Word[];
  tags: Tag[];
  concepts: Set<string>;
  terms: Terms;
  /** Cosine with each claim, 0 to 1, in the order of the centroids. */
  near: Float32Array;
  /** The same with the claims' own wording alone. */
  nearDefinition: Float32Array;
  /** A range of the normalised text as a range of the block. */
  original: (start: number, end: number) => { start: number; end: number };
}

/** What sentences are read with. */
export interface Knowledge {
  lexicon: Lexicon;
  centroids: Postings;
  definitions: Postings;
  /** Without it, misspelt names stay unknown. */
  names?: NameRepair;
}

export interface AnalysedArticle {
  headline: Sentence;
  sentences: Sentence[];
}

function analyseSentence(
  { lexicon, centroids, definitions, names }: Knowledge,
  block: number,
  start: number,
  piece: string,
): Sentence {
  const normalised = normalise(piece);
  const found = words(normalised.text);
  const original = (from: number, to: number) => {
    const range = originalRange(normalised, from, to);
    return { start: start + range.start, end: start + range.end };
  };
  const printed = (from: number, to: number) => {
    const range = originalRange(normalised, from, to);
    return piece.slice(range.start, range.end);
  };
  const spelt = tag(lexicon, normalised.text, found, printed);
  const misspelt = names?.tags(found, spelt, printed) ?? [];
  const tags = misspelt.length === 0 ? spelt : [...spelt, ...misspelt].sort((a, b) => a.start - b.start);
  const concepts = new Set(tags.map((one) => one.concept));
  const terms = termsOf(lexicon, found, concepts);
  return {
    block,
    start,
    end: start + piece.length,
    text: normalised.text,
    words: found,
    tags,
    concepts,
    terms,
    near: similarities(centroids, terms),
    nearDefinition: similarities(definitions, terms),
    original,
  };
}

/** Splits an article into sentences and tags each, in reading order. */
export function analyse(knowledge: Knowledge, article: Pick<Article, 'title' | 'blocks'>): AnalysedArticle {
  return {
    headline: analyseSentence(knowledge, -1, 0, article.title),
    sentences: article.blocks.flatMap((block, index) =>
      sentences(block).map(({ start, end }) => analyseSentence(knowledge, index, start, block.slice(start, end))),
    ),
  };
}
