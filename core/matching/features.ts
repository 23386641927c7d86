import type { AnalysedArticle, Sentence } from './analyse';
import type { Lexicon, Role } from './lexicon';
import type { Tag } from './tag';

/** How many sentences back a reader still knows what is being spoken of. */
export const CARRY_SENTENCES = 4;
/** "North Korean short-range ballistic missiles": so many words may stand between a party and its thing. */
const ADJACENT_WORDS = 3;

/** Named evidence of one sentence; every value is 0 to 1, absent is 0. */
export type Features = Map<string, number>;

/** Where the parts of a mention stand, if not in the sentence itself. */
export interface Carried {
  dprk: number;
  russia: number;
  thing: number;
}

export type Place = number | 'headline' | null;

const SUPPLIERS = ['iran', 'china', 'us', 'south-korea', 'japan', 'europe', 'other-country'];

const has = (sentence: Sentence, concept: string): boolean => sentence.concepts.has(concept);

export const roleIn = (lexicon: Lexicon, sentence: Sentence, role: Role): Tag[] =>
  sentence.tags.filter((one) => lexicon.roleOf.get(one.concept) === role);

export const namesDprk = (sentence: Sentence): boolean => has(sentence, 'dprk') || has(sentence, 'both-parties');
export const namesRussia = (sentence: Sentence): boolean => has(sentence, 'russia') || has(sentence, 'both-parties');

function wordsBetween(sentence: Sentence, a: Tag, b: Tag): number {
  const [from, to] = a.start <= b.start ? [a.end, b.start] : [b.end, a.start];
  let count = 0;
  for (const word of sentence.words) if (word.start >= from && word.end <= to) count++;
  return count;
}

function adjacent(sentence: Sentence, party: string, things: Tag[], order: 'before' | 'after'): boolean {
  return sentence.tags.some(
    (one) =>
      one.concept === party &&
      things.some(
        (thing) =>
          (order === 'before' ? one.end <= thing.start : thing.end <= one.start) &&
          wordsBetween(sentence, one, thing) <= ADJACENT_WORDS,
      ),
  );
}

/** 1 for the sentence before, less for earlier ones, the headline's share when nothing nearer has it, else 0. */
function nearest(article: AnalysedArticle, at: number, test: (sentence: Sentence) => boolean): number {
  for (let back = 1; back <= CARRY_SENTENCES && at - back >= 0; back++) {
    if (test(article.sentences[at - back] as Sentence)) return 1 - (back - 1) * 0.2;
  }
  return test(article.headline) ? 0.3 : 0;
}

/** Evidence that the sentence at an index is about a transfer between the two parties. */
export function features(lexicon: Lexicon, article: AnalysedArticle, at: number | 'headline'): Features {
  const sentence = at === 'headline' ? article.headline : (article.sentences[at] as Sentence);
  const found: Features = new Map();
  const set = (name: string, value: number | boolean) => {
    const amount = Number(value);
    if (amount > 0) found.set(name, amount);
  };

  const things = roleIn(lexicon, sentence, 'thing');
  const acts = roleIn(lexicon, sentence, 'act');
  const stances = roleIn(lexicon, sentence, 'stance');
  const dprk = namesDprk(sentence);
  const russia = namesRussia(sentence);
  const both = dprk && russia;
  const thing = things.length > 0;
  const act = acts.length > 0;
  const stance = stances.length > 0;

  for (const concept of sentence.concepts) {
    const role = lexicon.roleOf.get(concept);
    if (role && role !== 'party' && role !== 'name') set(`${role}:${concept}`, 1);
  }
  set('party:both', both);
  set('party:dprk-only', dprk && !russia);
  set('party:russia-only', russia && !dprk);
  set('party:none', !dprk && !russia);
  set('party:pair-word', has(sentence, 'both-parties'));

  const carries = at !== 'headline';
  const carriedDprk = carries && !dprk ? nearest(article, at, namesDprk) : 0;
  const carriedRussia = carries && !russia ? nearest(article, at, namesRussia) : 0;
  const isTopical = (other: Sentence) =>
    namesDprk(other) && namesRussia(other) && roleIn(lexicon, other, 'thing').length > 0;
  const topical = carries ? nearest(article, at, isTopical) : 0;
  set('carried:dprk', carriedDprk);
  set('carried:russia', carriedRussia);
  set('carried:topic', topical);
  const complete = (dprk || carriedDprk > 0) && (russia || carriedRussia > 0);
  set('complete', complete);

  set('thing', thing);
  set('act', act);
  set('stance', stance);
  set('both+thing', both && thing);
  set('both+act', both && act);
  set('both+stance', both && stance);
  set('both+thing+act', both && thing && act);
  set('both+thing+stance', both && thing && stance);
  set('complete+thing', complete && thing);
  set('complete+thing+act', complete && thing && act);
  set('complete+thing+stance', complete && thing && stance);
  set('complete+stance', complete && stance);
  set('topic+stance', stance ? topical : 0);
  set('topic+anaphora', has(sentence, 'anaphora') ? topical : 0);
  set('topic+thing', thing ? topical : 0);
  set('topic+act', act ? topical : 0);
  set('topic+thing+act', thing && act ? topical : 0);
  set('topic+deny', has(sentence, 'deny') || has(sentence, 'doubt') || has(sentence, 'decline') ? topical : 0);

  const dprkThing = adjacent(sentence, 'dprk', things, 'before');
  set('dprk-thing', dprkThing);
  set('dprk-thing+complete', dprkThing && complete);
  set('dprk-thing+russia', dprkThing && russia);
  set('thing-dprk', adjacent(sentence, 'dprk', things, 'after'));
  set('russia-thing', adjacent(sentence, 'russia', things, 'before'));
  set('thing-russia', adjacent(sentence, 'russia', things, 'after'));
  set('act-russia', adjacent(sentence, 'russia', acts, 'after'));
  set('act-dprk', adjacent(sentence, 'dprk', acts, 'after'));

  for (const supplier of SUPPLIERS) {
    if (!has(sentence, supplier)) continue;
    set('supplier', !dprk);
    set('supplier-thing', !dprk && adjacent(sentence, supplier, things, 'before'));
  }
  const near = Math.max(0, ...sentence.near);
  set('near', near);
  set('near+complete', complete ? near : 0);
  set('near+topic', near * topical);
  set('ukraine-no-dprk', has(sentence, 'ukraine') && !dprk);
  set('counter', roleIn(lexicon, sentence, 'counter').length > 0);
  set('counter+both', both && roleIn(lexicon, sentence, 'counter').length > 0);
  set('headline:both', namesDprk(article.headline) && namesRussia(article.headline));
  set('headline:topic', isTopical(article.headline));
  set('headline:none', !namesDprk(article.headline) && !namesRussia(article.headline));
  set('headline:counter', roleIn(lexicon, article.headline, 'counter').length > 0);
  return found;
}
