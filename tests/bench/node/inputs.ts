import type { Article } from '../../../core/article';
import type { Asset } from './synthetic';

/** What the measured programs read, as one JSON file. */
export interface Inputs {
  asset: Asset;
  /** Short articles of the labelled set, in six languages. */
  articles: Article[];
  /** Sentences that are mentions by themselves, in English. */
  sentences: string[];
}
