import type { AnalysedArticle } from '../analyse';
import type { Lexicon } from '../lexicon';
import type { Named, Parts } from './parts';
import { isTopical, namesDprk, namesRussia } from './parts';

const DIGIT = /\d/;
/** The first sentences say what an article is about. */
const LEAD_SENTENCES = 3;
/** The last ones of a longer article often turn to something else. */
const LATE_SHARE = 0.75;
const LONGER_SENTENCES = 6;

/** What the sentence looks like, whatever it says. */
export function shape({ sentence, things, topical }: Parts): Named {
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

export function place(article: AnalysedArticle, at: number | 'headline'): Named {
  if (at === 'headline') return [];
  const { length } = article.sentences;
  return [
    ['lead', at < LEAD_SENTENCES],
    ['late', length > LONGER_SENTENCES && at / length > LATE_SHARE],
  ];
}

/** How much of what the headline tells the sentence tells too. */
function sharedWithHeadline(lexicon: Lexicon, { headline: top }: AnalysedArticle, { sentence }: Parts): number {
  const told = [...top.concepts].filter((concept) => lexicon.roleOf.get(concept) !== 'speech');
  return told.length === 0 ? 0 : told.filter((concept) => sentence.concepts.has(concept)).length / told.length;
}

export function headline(lexicon: Lexicon, article: AnalysedArticle, parts: Parts): Named {
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
