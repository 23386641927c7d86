import { standsAfter, standsBefore } from './adjacency';
import type { Named, Parts } from './parts';

/** Who else supplies arms, or is supplied. */
const OTHERS = ['iran', 'china', 'us', 'south-korea', 'japan', 'europe', 'other-country'];
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

/** What speaks for another supplier, another recipient or another subject. */
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
