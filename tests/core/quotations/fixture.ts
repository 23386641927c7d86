import type { IndexFile } from '../../../core/claims-index';
import { openIndex } from '../../../core/claims-index';
import type { Rendering, Source, Speaker, Statement } from '../../../core/model';
import type { QuotationIndex } from '../../../core/quotations/open-quotations';
import { openQuotations } from '../../../core/quotations/open-quotations';

const SPEAKERS: Speaker[] = [
  {
    id: 'john-kirby',
    name: 'John Kirby',
    kind: 'person',
    aliases: { ko: ['존 커비', '커비'], uk: ['Джон Кірбі'] },
    ambiguousAliases: ['Kirby'],
    roles: [{ title: 'National Security Communications Adviser', organization: 'White House', country: 'US' }],
  },
  {
    id: 'vassily-nebenzia',
    name: 'Vassily Nebenzia',
    kind: 'person',
    aliases: { ru: ['Василий Небензя', 'Небензя'] },
    roles: [
      {
        title: 'Permanent Representative to the United Nations',
        organization: 'Permanent Mission of the Russian Federation to the United Nations',
        country: 'RU',
      },
    ],
  },
  {
    id: 'rok-nis',
    name: 'National Intelligence Service of the Republic of Korea',
    kind: 'body',
    aliases: { en: ["South Korea's spy agency"], ko: ['국정원'] },
    roles: [{ title: 'Intelligence agency', organization: 'National Intelligence Service', country: 'KR' }],
  },
  {
    id: 'yoo-sang-bum',
    name: 'Yoo Sang-bum',
    kind: 'person',
    aliases: { ko: ['유상범'] },
    roles: [{ title: 'Lawmaker', organization: 'National Assembly of the Republic of Korea', country: 'KR' }],
  },
  {
    id: 'us-official',
    name: 'US official (not named)',
    kind: 'unnamed',
    aliases: {},
    roles: [{ title: 'Official quoted by an agency', organization: null, country: 'US' }],
  },
];

const SOURCE: Source = {
  id: 'source',
  publisher: 'The Daily',
  kind: 'news',
  title: null,
  url: null,
  published: null,
  language: 'en',
};

const rendering = (text: string): Rendering => ({
  text,
  language: 'en',
  translated: false,
  source: 'source',
  kind: 'quoted',
});

/** One statement: a text, its texts of several renderings, or several quotations. */
export interface Said {
  id?: string;
  speaker?: string;
  relayedBy?: string;
  date?: string;
  quotations: string[][];
}

const statement = ({
  id = 'said',
  speaker = 'john-kirby',
  relayedBy,
  date = '2024-01-04',
  quotations,
}: Said): Statement => ({
  id,
  speaker,
  ...(relayedBy ? { relayedBy } : {}),
  date,
  dateBasis: 'printed',
  positions: [],
  summary: '',
  quotations: quotations.map((texts) => ({ renderings: texts.map(rendering) })),
  sources: ['source'],
});

/** An index of a few statements, to show one rule at a time. */
export function quotationsOf(...said: Said[]): QuotationIndex {
  const file: IndexFile = {
    date: '2024-12-31',
    claims: [],
    speakers: SPEAKERS,
    sources: [SOURCE],
    statements: said.map(statement),
    context: [],
    disagreements: [],
  };
  return openQuotations(openIndex(file));
}

export const onRecord = (text: string): QuotationIndex => quotationsOf({ quotations: [[text]] });
