import type { PageState, PopupServices } from '../../components/popup/services';
import { tell } from '../../components/quote-check/telling';
import type { ClaimsIndex } from '../../core/claims-index';
import type { Mention } from '../../core/mention';
import type { Stance } from '../../core/model';
import { checkSelection } from '../../core/quotations/check-selection';
import { openQuotations } from '../../core/quotations/open-quotations';

/** What a popup shows, and what is done to it after it opened. */
export interface PopupGalleryState {
  page: PageState;
  indexFails?: boolean;
  query?: string;
  /** Names of filters and of the options to choose in them. */
  filters?: [string, string][];
  /** Typed in place of the query once the filters are set. */
  thenQuery?: string;
  /** Keys pressed, in the order of `KeyboardEvent.key`. */
  keys?: string[];
  /** Text of a button to press. */
  press?: string;
  /** Pasted into the box for a quotation, and checked. */
  paste?: string;
  /** A filter whose menu stays open. */
  menu?: string;
}

const HOST = 'courier.example';

function mention(
  text: string,
  claim: string,
  stance: Stance | null,
  strength: Mention['strength'] = 'marked',
): Mention {
  return {
    block: 0,
    start: 0,
    end: text.length,
    text,
    strength,
    claims: [{ id: claim, score: 0.9 }],
    statements: [],
    stance,
    reasons: { parties: [], things: [], verbs: [], closest: '' },
  };
}

const MARKED = [
  mention(
    'Russia has fired ballistic missiles supplied by North Korea at Ukraine',
    'ballistic-missiles-2024',
    'alleges',
  ),
  mention('rejected the accusation', 'ballistic-missiles-2024', 'denies'),
  mention('had said that he could not yet confirm it', 'ballistic-missiles-2024', 'questions'),
  mention('declined to comment', 'ballistic-missiles-2024', 'declines'),
  mention('used Ukraine “as a test site”', 'missile-testing-ground-2024', 'alleges'),
];

const POSSIBLE = [
  mention(
    'fragments of a missile that had come down in the centre of the city',
    'missile-debris-2024',
    null,
    'possible',
  ),
  mention('The Council must end this trade', 'sanctions-violation', 'comments', 'possible'),
];

const passages = (mentions: Mention[], published: string | null = '2024-01-11'): PageState => ({
  kind: 'passages',
  host: HOST,
  on: true,
  title: 'Washington and Moscow trade words over North Korean missiles',
  published,
  mentions,
});

const page = passages([...MARKED, ...POSSIBLE]);

const LONG = [
  mention(
    'Росія вдарила по Харкову балістичними ракетами північнокорейського виробництва, заявили в обласній прокуратурі',
    'missile-debris-2024',
    'supports',
  ),
  mention('러시아가 북한산 탄도미사일을 우크라이나에 발사했다고 백악관이 밝혔다', 'ballistic-missiles-2024', 'alleges'),
  mention('كوريا الشمالية تزود روسيا بالصواريخ الباليستية', 'ballistic-missiles-2024', 'alleges'),
  ...Array.from({ length: 8 }, () => MARKED).flat(),
];

export const popupStates: Record<string, PopupGalleryState> = {
  page: { page },
  pageKeys: { page, keys: ['ArrowDown', 'ArrowDown'] },
  possible: { page, press: '2 possibly related' },
  onePassage: { page: passages(MARKED.slice(0, 1), null) },
  onlyPossible: { page: passages(POSSIBLE) },
  manyPassages: { page: passages(LONG) },
  reading: { page: { kind: 'reading', host: HOST } },
  empty: { page: { kind: 'none-found', host: HOST } },
  quoteBox: { page: { kind: 'none-found', host: HOST }, press: 'Check a quote' },
  quoteAltered: {
    page: { kind: 'none-found', host: HOST },
    press: 'Check a quote',
    paste:
      'Our information confirms that the DPRK recently provided Russia with ballistic missile launchers and several dozen ballistic missiles',
  },
  quoteVerbatim: {
    page: { kind: 'unreadable' },
    press: 'Check a quote',
    paste: '“The DPRK does not feel the need to comment on every U.S. groundless accusation,” Kim Song said.',
  },
  quoteUnknown: {
    page: { kind: 'none-found', host: HOST },
    press: 'Check a quote',
    paste: 'Interest rates will stay where they are until inflation has come down for good',
  },
  quoteBoxOverResults: { page, query: 'kirby missiles', press: 'Check a quote' },
  notRunning: { page: { kind: 'not-running', host: 'journal.example', listedSites: 214 } },
  off: { page: { kind: 'off', host: HOST } },
  unreadable: { page: { kind: 'unreadable' } },
  longHost: { page: { kind: 'none-found', host: 'a-very-long-name-of-a-newspaper.regional.example' } },
  pageFailed: { page: { kind: 'error', host: HOST, detail: 'the worker did not answer' } },
  indexFailed: { page, indexFails: true },
  search: { page, query: 'nebenzya misiles', filters: [['Stance', 'Denies']] },
  searchAll: { page, query: 'kirby missiles' },
  searchMenu: { page, query: 'missiles', menu: 'Stance' },
  searchMenuSpeaker: { page, query: 'missiles', menu: 'Speaker' },
  searchMenuLanguage: { page, query: 'missiles', menu: 'Language' },
  searchUnfolded: { page, query: 'nebenzya misiles', keys: ['Enter'] },
  searchUnfoldedSecond: { page, query: 'zakharova', keys: ['ArrowDown', 'Enter'] },
  searchContext: { page, query: 'iranian drones', keys: ['ArrowDown', 'Enter'] },
  searchScripts: { page, query: '미사일' },
  searchRussian: { page, query: 'захарова', filters: [['Language', 'Russian']] },
  searchPartial: { page, query: 'zelensky sappers oil' },
  searchScope: { page, query: 'rodong sinmun kcna' },
  noMatch: { page, query: 'missiles', filters: [['Year', '2019']], thenQuery: 'submarine reactr' },
  noMatchTwice: {
    page,
    query: 'missiles',
    filters: [
      ['Stance', 'Denies'],
      ['Year', '2019'],
    ],
    thenQuery: 'submarine reactr',
  },
  noWords: { page, query: 'qwzx' },
};

/** Services without a browser. */
export function galleryServices(state: PopupGalleryState, index: ClaimsIndex, calls: string[]): PopupServices {
  const note = async (call: string) => void calls.push(call);
  return {
    getPageState: async () => state.page,
    goTo: (place) => note(`go to ${place}`),
    setSite: (host, on) => note(`${host} ${on ? 'on' : 'off'}`),
    checkPage: () => note('check'),
    alwaysOnSite: async (host) => {
      await note(`always on ${host}`);
      return true;
    },
    loadIndex: async () => {
      if (state.indexFails) throw new Error('the packaged index is not complete');
      return index;
    },
    checkQuote: async (text) => {
      const about = { published: null, language: null, claim: null };
      return tell(checkSelection({ before: '', text, after: '' }, about, openQuotations(index)), 'box');
    },
    copy: async (text) => {
      await note(`copied ${text}`);
      return true;
    },
    openOptions: () => void note('options'),
    close: () => void note('closed'),
  };
}
