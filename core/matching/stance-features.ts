import type { AnalysedArticle, Sentence } from './analyse';
import { vocabulary } from './features/vocabulary';
import type { Lexicon } from './lexicon';

/** In words: shorter sentences lean on the one before, longer ones attribute and add. */
const SHORT_WORDS = 10;
const LONG_WORDS = 25;
/** Parties are named for many reasons. */
const PARTY_SHARE = 0.5;

type Named = [name: string, value: number | boolean][];

const isSide = (lexicon: Lexicon, concept: string): boolean =>
  ['party', 'country'].includes(lexicon.roleOf.get(concept) ?? '');
const isStance = (lexicon: Lexicon, concept: string): boolean => lexicon.roleOf.get(concept) === 'stance';

/** What the sentence tells; the first of its stances and sides mostly is the speaker's, the last where verbs end it. */
function told(lexicon: Lexicon, { tags, concepts }: Sentence): Named {
  const stances = tags.filter(({ concept }) => isStance(lexicon, concept));
  const [first] = stances;
  const last = stances[stances.length - 1];
  const side = tags.find(({ concept }) => isSide(lexicon, concept));
  const told = [...concepts].filter((concept) => lexicon.roleOf.get(concept) !== 'name');
  return [
    ...told.map((concept): Named[number] => [concept, 1]),
    [first ? `first:${first.concept}` : 'no-stance', 1],
    [`last:${last?.concept}`, last !== undefined],
    [`first:${side?.concept}`, side !== undefined],
  ];
}

/** Who is named, and the side that this person or body speaks for. */
function speakers(lexicon: Lexicon, { tags }: Sentence): Named {
  const names = tags.filter(({ concept }) => lexicon.roleOf.get(concept) === 'name');
  const sides = tags.filter(
    ({ concept, start }) => isSide(lexicon, concept) && names.some((name) => name.start === start),
  );
  return [['named', names.length > 0], ...sides.map(({ concept }): Named[number] => [`named:${concept}`, 1])];
}

/** What the sentence before or the headline does with the claim, and whom they name. */
function carried(lexicon: Lexicon, place: string, sentence: Sentence | undefined): Named {
  return [...(sentence?.concepts ?? [])].flatMap(
    (concept): Named => [
      [`${place}:${concept}`, isStance(lexicon, concept) ? 1 : isSide(lexicon, concept) ? PARTY_SHARE : 0],
    ],
  );
}

function shape({ text, words }: Sentence, at: number): Named {
  return [
    ['quotes', text.includes('"')],
    ['quotes-first', text.trimStart().startsWith('"')],
    ['asks', text.includes('?')],
    ['counts', /\d/.test(text)],
    ['short', words.length < SHORT_WORDS],
    ['long', words.length > LONG_WORDS],
    ['lead', at === 0],
  ];
}

/** Named evidence of what the sentence at an index does with the claim that it speaks of. */
export function stanceFeatures(lexicon: Lexicon, article: AnalysedArticle, at: number): Map<string, number> {
  const sentence = article.sentences[at] as Sentence;
  const named: Named = [
    ['bias', 1],
    ...told(lexicon, sentence),
    ...speakers(lexicon, sentence),
    ...carried(lexicon, 'before', article.sentences[at - 1]),
    ...carried(lexicon, 'headline', article.headline),
    ...shape(sentence, at),
    ...vocabulary(sentence),
  ];
  return new Map(named.map(([name, value]) => [name, Number(value)] as const).filter(([, value]) => value > 0));
}
