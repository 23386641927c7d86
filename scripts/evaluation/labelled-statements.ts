import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../../core/article';
import type { Half } from './passages';

/** A sentence of ours that reports one statement of the index. */
export interface LabelledStatement {
  id: string;
  published: string;
  /** Id of the statement that is reported. */
  statement: string;
  text: string;
  /** The sentence before, where the speaker is only named there. */
  before?: string;
}

/** The split was made before any fitting: every second sentence is only for reporting. */
export const halfOfStatement = ({ id }: LabelledStatement): Half =>
  Number(id.slice(3)) % 2 === 0 ? 'reporting' : 'fitting';

/** @param folder `tests/evaluation` */
export function readLabelledStatements(folder: string): LabelledStatement[] {
  const path = join(folder, 'statements');
  return readdirSync(path)
    .sort()
    .flatMap((name) => parse(readFileSync(join(path, name), 'utf8')) as LabelledStatement[]);
}

/** The sentence as a page would print it, in one block; the labelled sentence is its last. */
export function asShortArticle({ id, published, text, before }: LabelledStatement): Article {
  const joint = id.startsWith('ja') ? '' : ' ';
  return {
    title: '',
    published,
    publishedFrom: 'metadata',
    lang: id.slice(0, 2),
    blocks: [before ? `${before}${joint}${text}` : text],
  };
}
