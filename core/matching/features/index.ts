import type { AnalysedArticle } from '../analyse';
import type { Lexicon } from '../lexicon';
import { standsAfter, standsBefore } from './adjacency';
import type { Features, Parts } from './parts';
import { isTopical, namesDprk, namesRussia, partsOf } from './parts';

export type { Features } from './parts';

/** Who else supplies arms, or is supplied. */
const OTHERS = ['iran', 'china', 'us', 'south-korea', 'japan', 'europe', 'other-country'];
/** Settings that say where and when, not what. */
const SCENERY = new Set(['summit', 'security-council', 'war', 'kharkiv', 'middle-east', 'million', 'un-panel', 'veto', 'intelligence', 'southern-design', 'sanctions']);
const DIGIT = /\d/;
/** Sentences shorter than this say little by themselves. */
const SHORT_WORDS = 8;

type Named = [name: string, value: number | boolean][];

function concepts(lexicon: Lexicon, { sentence }: Parts): Named {
  return [...sentence.concepts].flatMap((concept): Named => {
    const role = lexicon.roleOf.get(concept);
    return role && role !== 'party' && role !== 'name' ? [[`${role}:${concept}`, 1]] : [];
  });
}

function parties({ sentence, dprk, russia, carriedDprk, carriedRussia, topical, complete }: Parts): Named {
  return [
    ['party:both', dprk && russia],
    ['party:dprk-only', dprk && !russia],
    ['party:russia-only', russia && !dprk],
    ['party:none', !dprk && !russia],
    ['party:pair-word', sentence.concepts.has('both-parties')],
    ['carried:dprk', carriedDprk],
    ['carried:russia', carriedRussia],
    ['carried:topic', topical],
    ['complete', complete],
  ];
}

function together({ sentence, things, acts, stances, settings, dprk, russia, topical, complete }: Parts): Named {
  const both = dprk && russia;
  const thing = things.length > 0;
  const act = acts.length > 0;
  const stance = stances.length > 0;
  const told = settings.filter(({ concept }) => !SCENERY.has(concept));
  const refuses = ['deny', 'doubt', 'decline'].some((concept) => sentence.concepts.has(concept));
  return [
    ['thing', thing],
    ['act', act],
    ['stance', stance],
    ['nothing-told', !thing && !act && !stance && told.length === 0],
    ['both+nothing-told', both && !thing && !act && !stance && told.length === 0],
    ['both+thing', both && thing],
    ['both+act', both && act],
    ['both+stance', both && stance],
    ['both+thing+act', both && thing && act],
    ['both+thing+stance', both && thing && stance],
    ['complete+thing', complete && thing],
    ['complete+thing+act', complete && thing && act],
    ['complete+thing+stance', complete && thing && stance],
    ['complete+stance', complete && stance],
    ['topic+stance', stance ? topical : 0],
    ['topic+anaphora', sentence.concepts.has('anaphora') ? topical : 0],
    ['topic+thing', thing ? topical : 0],
    ['topic+act', act ? topical : 0],
    ['topic+thing+act', thing && act ? topical : 0],
    ['topic+refusal', refuses ? topical : 0],
    ['topic+setting', settings.length > 0 ? topical : 0],
  ];
}

/** Where the things are used: a page that speaks of the front need not say whose war it is. */
const FRONT = ['ukraine', 'kharkiv', 'kursk', 'war', 'wagner'];

function front({ sentence, things, acts, dprk, carriedDprk, topical }: Parts): Named {
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

/** Acts and stances weigh differently where the parties are known. */
function inContext(lexicon: Lexicon, { sentence, dprk, russia, complete, things }: Parts): Named {
  return [...sentence.concepts].flatMap((concept): Named => {
    const role = lexicon.roleOf.get(concept);
    if (role !== 'act' && role !== 'stance' && role !== 'thing') return [];
    return [
      [`complete+${concept}`, complete],
      [`both+${concept}`, dprk && russia],
      [`thing+${concept}`, role !== 'thing' && complete && things.length > 0],
    ];
  });
}

function order({ sentence, things, acts, russia, complete }: Parts): Named {
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

function elsewhere({ sentence, things, counters, dprk, russia, topical }: Parts): Named {
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

const largest = (list: Float32Array): number => list.reduce((most, value) => Math.max(most, value), 0);

/** Cosine of two lists of the same length. */
function alike(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, at) => {
    product += value * (b[at] ?? 0);
    squaresA += value * value;
    squaresB += (b[at] ?? 0) ** 2;
  });
  return product === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

function nearness({ headline: top }: AnalysedArticle, { sentence, topical, complete }: Parts): Named {
  const near = largest(sentence.near);
  const definition = largest(sentence.nearDefinition);
  return [
    ['near', near],
    ['near+complete', complete ? near : 0],
    ['near-definition', definition],
    ['near-definition+topic', definition * topical],
    ['near+topic', near * topical],
    ['near-headline', alike(sentence.near, top.near)],
  ];
}

/** How much of what the headline tells the sentence tells too. */
function sharedWithHeadline(lexicon: Lexicon, { headline: top }: AnalysedArticle, { sentence }: Parts): number {
  const told = [...top.concepts].filter((concept) => lexicon.roleOf.get(concept) !== 'speech');
  return told.length === 0 ? 0 : told.filter((concept) => sentence.concepts.has(concept)).length / told.length;
}

/** What the sentence looks like, whatever it says. */
function shape({ sentence, things, topical }: Parts): Named {
  const [first] = sentence.tags;
  const quotes = sentence.text.includes('"');
  const counts = DIGIT.test(sentence.text);
  return [
    ['starts-pronoun', first?.concept === 'pronoun' && first.start < 3],
    ['starts-pronoun+topic', first?.concept === 'pronoun' && first.start < 3 ? topical : 0],
    ['quotes', quotes],
    ['quotes+topic', quotes ? topical : 0],
    ['counts', counts],
    ['counts+thing+topic', counts && things.length > 0 ? topical : 0],
    ['asks', sentence.text.includes('?')],
  ];
}

function place(article: AnalysedArticle, at: number | 'headline'): Named {
  if (at === 'headline') return [];
  const { length } = article.sentences;
  return [
    ['lead', at < 3],
    ['late', length > 6 && at / length > 0.75],
  ];
}

function headline(lexicon: Lexicon, article: AnalysedArticle, parts: Parts): Named {
  const { headline: top } = article;
  const shared = sharedWithHeadline(lexicon, article, parts);
  const isAbout = isTopical(lexicon, top);
  return [
    ['headline:shared', shared],
    ['headline:shared+topic', isAbout ? shared : 0],
    ['headline:both', namesDprk(top) && namesRussia(top)],
    ['headline:topic', isAbout],
    ['headline:none', !namesDprk(top) && !namesRussia(top)],
    ['headline:counter', [...top.concepts].some((concept) => lexicon.roleOf.get(concept) === 'counter')],
  ];
}

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
    ...place(article, at),
    ...shape(parts),
  ];
  return new Map(named.map(([name, value]) => [name, Number(value)] as const).filter(([, value]) => value > 0));
}
