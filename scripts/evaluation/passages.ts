import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../../core/article';
import type { Stance } from '../../core/model';

export interface LabelledSentence {
  text: string;
  mention: boolean;
  claims?: string[];
  stance?: Stance;
  kind?: 'direct' | 'partial' | 'indirect';
}

/** One article of the labelled set: a dense short passage, a whole article, or an isolated excerpt. */
export interface Passage {
  id: string;
  style: string;
  topic: string;
  title: string;
  published: string | null;
  blocks: LabelledSentence[][];
}

export type Half = 'fitting' | 'reporting';

export const languageOf = (passage: Passage): string => passage.id.slice(0, 2);

/** Numbers from here on are whole articles and isolated excerpts; below stand the dense passages. */
const FIRST_ARTICLE = 301;

/** From here on stand texts that were written when the first were learnt, many of them to be worded as nothing before. */
const FIRST_OF_SECOND = 2001;
/** From here on stand plain news texts, written last by people who knew nothing of the matcher; none is for fitting. */
const FIRST_PLAIN = 5001;

const numberOf = (passage: Passage): number => Number(passage.id.slice(3));

/** The split was made before any fitting: every second passage, and every fourth of the rest, is only for reporting. */
export function halfOf(passage: Passage): Half {
  const number = numberOf(passage);
  if (number >= FIRST_PLAIN) return 'reporting';
  return number % (number < FIRST_ARTICLE ? 2 : 4) === 0 ? 'reporting' : 'fitting';
}

export type Series = 'first series' | 'second series' | 'plain news';

export function seriesOf(passage: Passage): Series {
  const number = numberOf(passage);
  if (number >= FIRST_PLAIN) return 'plain news';
  return number >= FIRST_OF_SECOND ? 'second series' : 'first series';
}

const FOLDERS = ['passages', 'articles', 'excerpts'];

/** @param folder `tests/evaluation` */
export function readPassages(folder: string): Passage[] {
  return FOLDERS.map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .flatMap((name) => parse(readFileSync(join(path, name), 'utf8')) as Passage[]),
    );
}

const joint = (passage: Passage): string => (languageOf(passage) === 'ja' ? '' : ' ');

export interface LabelledRange extends LabelledSentence {
  block: number;
  start: number;
  end: number;
}

/** The passage as the page would give it, with where each labelled sentence stands. */
export function asArticle(passage: Passage): { article: Article; labels: LabelledRange[] } {
  const labels: LabelledRange[] = [];
  const blocks = passage.blocks.map((sentences, block) => {
    let text = '';
    for (const sentence of sentences) {
      if (text) text += joint(passage);
      labels.push({ ...sentence, block, start: text.length, end: text.length + sentence.text.length });
      text += sentence.text;
    }
    return text;
  });
  const article: Article = {
    title: passage.title,
    published: passage.published,
    publishedFrom: passage.published ? 'metadata' : null,
    lang: languageOf(passage),
    blocks,
  };
  return { article, labels };
}
