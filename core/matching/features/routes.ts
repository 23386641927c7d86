import type { AnalysedArticle, Sentence } from '../analyse';
import { standsAfter, standsBefore } from './adjacency';
import type { Named, Parts } from './parts';
import { namesDprk, nearest } from './parts';

/** Who else supplies arms. */
const SUPPLIERS = ['iran', 'china', 'us', 'south-korea', 'europe', 'other-country'];
/** Who else supplies arms, or is supplied. */
const OTHERS = [...SUPPLIERS, 'japan'];
/** Sentences shorter than this say little by themselves. */
const SHORT_WORDS = 8;
/** Where the things are used: a page that speaks of the front need not say whose war it is. */
const FRONT = ['ukraine', 'kharkiv', 'kursk', 'war', 'wagner'];

export function front({ sentence, things, acts, dprk, carriedDprk, topical }: Parts): Named {
  if (!FRONT.some((concept) => sentence.concepts.has(concept))) return [];
  const thing = things.length > 0;
  return [
    ['front', 1],
    ['front+dprk', dprk],
    ['front+dprk+thing', dprk && thing],
    ['front+dprk+act', dprk && acts.length > 0],
    ['front+dprk-thing', standsBefore(sentence, 'dprk', things)],
    ['front+carried+thing', thing ? carriedDprk : 0],
    ['front+topic+thing', thing ? topical : 0],
  ];
}

/** Who stands beside the thing and the act. */
export function order({ sentence, things, acts, russia, complete }: Parts): Named {
  const dprkThing = standsBefore(sentence, 'dprk', things);
  return [
    ['dprk-thing', dprkThing],
    ['dprk-thing+complete', dprkThing && complete],
    ['dprk-thing+russia', dprkThing && russia],
    ['thing-dprk', standsAfter(sentence, 'dprk', things)],
    ['russia-thing', standsBefore(sentence, 'russia', things)],
    ['thing-russia', standsAfter(sentence, 'russia', things)],
    ['act-russia', standsAfter(sentence, 'russia', acts)],
    ['act-dprk', standsAfter(sentence, 'dprk', acts)],
  ];
}

const isOfAnother = (sentence: Sentence): boolean =>
  !namesDprk(sentence) && SUPPLIERS.some((concept) => sentence.concepts.has(concept));

/** Another supplier spoken of before, so that "the missiles" may be somebody else's. */
export function another(
  article: AnalysedArticle,
  at: number | 'headline',
  { dprk, carriedDprk, things, topical }: Parts,
): Named {
  if (at === 'headline') return [];
  const inHeadline = isOfAnother(article.headline);
  const carried = dprk ? 0 : nearest(article, at, isOfAnother);
  const nearer = carried > carriedDprk;
  return [
    ['headline:other', inHeadline],
    ['headline:other-dprk', inHeadline && !dprk],
    ['carried:other', carried],
    ['other-nearer', nearer],
    ['other-nearer+thing', nearer && things.length > 0],
    ['other-nearer+topic', nearer ? topical : 0],
  ];
}

/** What in the sentence speaks for another supplier, another recipient or another subject. */
export function elsewhere({ sentence, things, counters, dprk, russia, topical }: Parts): Named {
  const named = [...sentence.concepts].some((concept) => concept.startsWith('@'));
  const others = OTHERS.filter((concept) => sentence.concepts.has(concept));
  return [
    ['other', !dprk && others.length > 0],
    ['other-thing', !dprk && others.some((concept) => standsBefore(sentence, concept, things))],
    ['thing-other', !dprk && others.some((concept) => standsAfter(sentence, concept, things))],
    ['iran-no-dprk', !dprk && sentence.concepts.has('iran')],
    ['ukraine-no-dprk', !dprk && sentence.concepts.has('ukraine')],
    ['counter', counters.length > 0],
    ['counter+both', dprk && russia && counters.length > 0],
    ['named', named],
    ['named+topic', named ? topical : 0],
    ['short', sentence.words.length < SHORT_WORDS],
  ];
}
