import type { AnalysedArticle } from '../analyse';
import type { Lexicon } from '../lexicon';
import { nearness } from './nearness';
import type { Features } from './parts';
import { partsOf } from './parts';
import { elsewhere, front, order } from './routes';
import { headline, place, shape, vocabulary } from './shape';
import { concepts, inContext, parties, together } from './told';

export type { Features } from './parts';

/** Evidence that the sentence at an index is about a transfer between the two parties. */
export function features(lexicon: Lexicon, article: AnalysedArticle, at: number | 'headline'): Features {
  const parts = partsOf(lexicon, article, at);
  const named = [
    ...concepts(lexicon, parts),
    ...parties(parts),
    ...together(parts),
    ...inContext(lexicon, parts),
    ...front(parts),
    ...order(parts),
    ...elsewhere(parts),
    ...nearness(article, parts),
    ...headline(lexicon, article, parts),
    ...vocabulary(parts),
    ...place(article, at),
    ...shape(parts),
  ];
  return new Map(named.map(([name, value]) => [name, Number(value)] as const).filter(([, value]) => value > 0));
}
