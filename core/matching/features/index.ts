import type { AnalysedArticle } from '../analyse';
import type { Lexicon } from '../lexicon';
import { nearness } from './nearness';
import type { Features } from './parts';
import { partsOf } from './parts';
import { another, elsewhere, front, order } from './routes';
import { headline, place, shape } from './shape';
import { concepts, inContext, parties, together } from './told';

export type { Features } from './parts';
export { vocabulary } from './vocabulary';

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
    ...another(article, at, parts),
    ...nearness(article, parts),
    ...headline(lexicon, article, parts),
    ...place(article, at),
    ...shape(parts),
  ];
  return new Map(named.map(([name, value]) => [name, Number(value)] as const).filter(([, value]) => value > 0));
}
