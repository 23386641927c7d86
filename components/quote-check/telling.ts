import type { OnRecord, Outcome, QuotationFinding, ToldFinding } from '../../core/quotations/finding';
import type { DifferenceKind, QuotationDifference } from '../../core/quotations/quotation-check';
import { languageName, longDate } from '../dates';
import { numeral, part } from './words';

/**
 * What a finding is in words, in English. Told in the background: the script in the page carries no sentences that it
 * does not show. Verbs of verdict do not occur.
 */

/** Where the reader's words stand: on the page, or in the box that they were pasted into. */
export type Place = 'page' | 'box';

interface PlaceWords {
  place: string;
  both: string;
  by(speaker: string): string;
  /** "The words on this page are the source’s" */
  words: string;
  cuts: string;
  otherSpeaker: string;
  later: string;
  caution: string;
  tooShort: string;
  tooLong: string;
}

const PLACES: Record<Place, PlaceWords> = {
  page: {
    place: part.page,
    both: 'On this page and on record',
    by: (speaker) => `On this page, attributed to ${speaker}`,
    words: 'The words on this page are',
    cuts: 'Word for word, with cuts marked on this page',
    otherSpeaker: 'The speaker named on this page is not the one who said them.',
    later: 'The statement on record is later than this page.',
    caution: 'The quote may be genuine and missing from the index, or worded differently by this page.',
    tooShort: 'Select at least four words.',
    tooLong: 'Select one quotation.',
  },
  box: {
    place: 'As you have it',
    both: 'As you have it, and on record',
    by: (speaker) => `As you have it, attributed to ${speaker}`,
    words: 'These words are',
    cuts: 'Word for word, with cuts marked',
    otherSpeaker: 'The speaker named with them is not the one who said them.',
    later: '',
    caution: 'The quote may be genuine and missing from the index, or worded differently.',
    tooShort: 'Paste at least four words.',
    tooLong: 'Paste one quotation.',
  },
};

const TITLES: Record<Exclude<Outcome, 'with-cuts'>, string> = {
  'as-printed': 'Word for word on record',
  'other-rendering': 'Word for word on record',
  altered: 'The wording differs from the record',
  misattributed: 'On record, from somebody else',
  'not-found': 'Not on record here',
  'too-common': 'Too common to tell',
  'too-short': 'Too short to check',
  'too-long': 'Too long to check',
};

/** Words that a second source prints are no less the source's; a second translation is another one. */
const isTranslation = ({ outcome, found }: QuotationFinding): boolean =>
  outcome === 'other-rendering' && found?.wording.rendering.translated === true;

function title(finding: QuotationFinding, { cuts }: PlaceWords): string {
  if (isTranslation(finding)) return 'Another translation of the same remark';
  return finding.outcome === 'with-cuts' ? cuts : TITLES[finding.outcome];
}

/** "Two words differ. One of them is a number." Negations are named first, and apart. */
function differing(differences: QuotationDifference[]): string[] {
  const of = (kind: DifferenceKind) => differences.filter((one) => one.kind === kind).length;
  const negations = of('negation');
  const numbers = of('number');
  const others = differences.filter(({ kind }) => kind !== 'negation');
  const isWords = others.every(({ page, record }) => !/\s/.test(page.trim()) && !/\s/.test(record.trim()));
  const [one, many] = isWords ? ['word', 'words'] : ['place', 'places'];
  const other = negations > 0 ? 'other ' : '';
  const told: string[] = [];
  if (negations === 1) told.push('A negation differs.');
  if (negations > 1) told.push(`${numeral(negations)} negations differ.`);
  if (others.length === 1) told.push(`One ${other}${one} differs.`);
  if (others.length > 1) told.push(`${numeral(others.length)} ${other}${many} differ.`);
  if (numbers > 0 && others.length === 1) told.push('It is a number.');
  else if (numbers === 1) told.push('One of them is a number.');
  else if (numbers > 1) told.push(`${numeral(numbers)} of them are numbers.`);
  return told;
}

/** "Three English wordings of one remark are on record. The original is Russian." */
function renderings({ wording: { rendering }, others, original }: OnRecord): string[] {
  const { language, translated } = rendering;
  const inLanguage = 1 + others.filter((other) => other.rendering.language === language).length;
  const told: string[] = [];
  if (inLanguage > 1) {
    told.push(`${numeral(inLanguage)} ${languageName(language)} wordings of one remark are on record.`);
  } else if (others.length > 0) {
    told.push(`${numeral(1 + others.length)} wordings of one remark are on record.`);
  }
  if (translated) {
    told.push(original ? `The original is ${languageName(original)}.` : 'The original is not in the index.');
  }
  return told;
}

function said(finding: QuotationFinding, { words, otherSpeaker, tooShort, tooLong }: PlaceWords): string[] {
  const { outcome, differences, sourceCount, indexDate } = finding;
  switch (outcome) {
    case 'as-printed':
    case 'other-rendering':
      if (isTranslation(finding)) return [];
      return [`${words} the source’s, ${finding.sides ? 'but not ' : ''}letter for letter.`];
    case 'with-cuts':
      return [`${words} the source’s. What is left out is marked.`];
    case 'altered':
      return [...differing(differences), ...(finding.isOtherSpeaker ? [otherSpeaker] : [])];
    case 'misattributed':
      return [
        differences.length > 0 ? 'Nearly these words are on record.' : 'These words are on record.',
        otherSpeaker,
      ];
    case 'not-found':
      return [`None of the ${sourceCount} sources in the index prints these words, up to ${longDate(indexDate)}.`];
    case 'too-common':
      return ['These few words are on record, but too common to say whose they are.'];
    case 'too-short':
      return [tooShort];
    case 'too-long':
      return [tooLong];
  }
}

function explanation(finding: QuotationFinding, words: PlaceWords): string {
  const { found, isLater } = finding;
  const sentences = [...said(finding, words), ...(found ? renderings(found) : []), ...(isLater ? [words.later] : [])];
  return sentences.join(' ');
}

/** The same words stand once. */
function heading({ outcome, found, sides, speaker }: QuotationFinding, words: PlaceWords): string {
  if (outcome === 'misattributed') return speaker ? words.by(speaker) : words.place;
  return found && !sides ? words.both : words.place;
}

export function tell(finding: QuotationFinding, where: Place): ToldFinding {
  const words = PLACES[where];
  return {
    ...finding,
    title: title(finding, words),
    explanation: explanation(finding, words),
    place: words.place,
    heading: heading(finding, words),
    caution: finding.outcome === 'not-found' ? words.caution : null,
  };
}
