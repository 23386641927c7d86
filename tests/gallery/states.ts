import { tell } from '../../components/quote-check/telling';
import type { Card } from '../../core/card';
import { makeCard } from '../../core/card-building';
import { type IndexFile, openIndex } from '../../core/claims-index';
import type { Mention, MentionReasons } from '../../core/mention';
import { checkPassage } from '../../core/quotations/check-passage';
import { checkSelection } from '../../core/quotations/check-selection';
import type { ToldFinding } from '../../core/quotations/finding';
import { openQuotations } from '../../core/quotations/open-quotations';

/** What a state shows, and keys pressed after opening. */
export interface GalleryState {
  card: Card | ToldFinding | 'loading' | 'error';
  keys?: string[];
  /** Parts of the names of buttons to press in turn. */
  presses?: string[];
  direction?: 'rtl';
  textSize?: number;
}

const PASSAGE = 'Russia has fired ballistic missiles supplied by North Korea at Ukraine';

const REASONS: MentionReasons = {
  parties: [
    { text: 'Russia', place: 'sentence' },
    { text: 'North Korea', place: 'sentence' },
    { text: 'Moscow', place: 'before' },
  ],
  things: [{ text: 'ballistic missiles', place: 'sentence' }],
  verbs: [{ text: 'supplied', place: 'sentence' }],
  closest: 'Russia fired North Korean ballistic missiles at Ukraine',
};

function mention(claims: string[], statements: string[] = []): Mention {
  return {
    block: 0,
    start: 0,
    end: PASSAGE.length,
    text: PASSAGE,
    strength: 'marked',
    claims: claims.map((id, place) => ({ id, score: 0.9 - place / 20 })),
    statements,
    stance: null,
    reasons: REASONS,
  };
}

/** Paragraphs with a quotation; the articles are invented, and so are the words that differ. */
const QUOTES = {
  altered:
    '“Our information confirms that the DPRK recently provided Russia with ballistic missile launchers and several dozen ballistic missiles,” John Kirby said.',
  negation:
    '“We have exported weapons or ammunition to Russia before and we will plan to export them,” the ministry said.',
  verbatim: '“The DPRK does not feel the need to comment on every U.S. groundless accusation,” Kim Song said.',
  cuts: 'Kirby said: “Our information indicates that … Russia [got] ballistic missile launchers and several ballistic missiles”.',
  translation:
    '“So the US seems to be spreading false information without even bothering to check first,” Vassily Nebenzia said.',
  elsewhere:
    '“To date, Russia has launched DPRK-supplied ballistic missiles against Ukraine on at least nine occasions,” John Kirby said.',
  unknown:
    '“North Korea has sent soldiers, shells and missiles to Russia, and it will send more unless somebody stops it,” he said.',
  nothingClose: '“Interest rates will stay where they are until inflation has come down for good,” she said.',
  russian: '«Всем известно, что Северная Корея уже давно поставляет вооружения РФ», — сказал бизнесмен.',
  korean:
    '북한 국방성은 “우리는 지난 시기 러시아에 무기나 탄약을 수출한 적이 있고 앞으로도 그럴 계획이 없다”고 밝혔다.',
};

export function galleryStates(file: IndexFile): Record<string, GalleryState> {
  const index = openIndex(file);
  const card = (published: string | null, claims: string[], statements: string[] = []): Card =>
    makeCard(index, mention(claims, statements), { published, publishedFrom: published ? 'metadata' : null });
  const missiles = ['ballistic-missiles-2024'];
  const quotations = openQuotations(index);
  const about = { published: '2024-01-11', language: 'en', claim: null };
  const selected = (text: string, language = 'en') =>
    tell(checkSelection({ before: '', text, after: '' }, { ...about, language }, quotations), 'page');
  const inPassage = (text: string) =>
    checkPassage({ text, start: 0, end: text.length }, about, quotations).map((finding) => tell(finding, 'page'));
  const reported = ['kirby-2024-01-04-ballistic-missiles', 'nebenzia-2024-01-10-false-information'];
  const record = card('2024-01-11', missiles, reported);
  return {
    record: { card: record },
    unfolded: { card: record, presses: ['more before this article'] },
    noDate: { card: card(null, ['troops-2024']), presses: ['3 speakers'] },
    noneBefore: { card: card('2021-05-03', ['rail-shipment-2022']) },
    noneSince: { card: card('2026-02-21', ['rocket-technology-2016']) },
    twoClaims: { card: card('2024-01-11', ['ballistic-missiles-2024', 'missile-debris-2024'], reported) },
    disagreement: { card: card('2023-10-20', ['containers-2023']), presses: ['Sources disagree'] },
    longNames: { card: card('2022-10-01', ['shells-purchase-2022']) },
    sanctions: { card: card('2024-03-01', ['sanctions-violation']) },
    mirrored: { card: record, direction: 'rtl' },
    large: { card: record, textSize: 130 },
    why: { card: record, keys: ['?'] },
    muted: { card: record, keys: ['m'] },
    nothing: { card: { ...record, records: [] } },
    quoteAltered: { card: selected(QUOTES.altered) },
    quoteAlteredOthers: { card: selected(QUOTES.altered), presses: ['other wordings'] },
    quoteNegation: { card: selected(QUOTES.negation) },
    quoteVerbatim: { card: selected(QUOTES.verbatim) },
    quoteCuts: { card: selected(QUOTES.cuts) },
    quoteTranslation: { card: selected(QUOTES.translation), presses: ['other wordings'] },
    quoteElsewhere: { card: selected(QUOTES.elsewhere) },
    quoteUnknown: { card: selected(QUOTES.unknown) },
    quoteNothingClose: { card: selected(QUOTES.nothingClose) },
    quoteTooShort: { card: selected('no comment') },
    quoteRussian: { card: selected(QUOTES.russian, 'ru') },
    quoteKorean: { card: selected(QUOTES.korean, 'ko') },
    quoteMirrored: { card: selected(QUOTES.altered), direction: 'rtl' },
    quoteLarge: { card: selected(QUOTES.altered), textSize: 130 },
    quoteChecking: { card: { ...record, quotes: null } },
    quotesInCard: { card: { ...record, quotes: inPassage(`${QUOTES.altered} ${QUOTES.unknown}`) } },
    quoteUnfolded: { card: { ...record, quotes: inPassage(QUOTES.altered) }, presses: ['The wording differs'] },
    quoteVerbatimInCard: { card: { ...record, quotes: inPassage(QUOTES.verbatim) } },
    quoteUnknownInCard: { card: { ...record, quotes: inPassage(QUOTES.nothingClose) } },
    quoteWithoutRecord: { card: { ...record, records: [], quotes: inPassage(QUOTES.altered) } },
    loading: { card: 'loading' },
    error: { card: 'error' },
  };
}
