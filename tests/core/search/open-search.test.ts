import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../core/search/open-search';
import { type Excerpt, NO_FILTERS, type SearchFilters, type SearchHit } from '../../../core/search/types';
import { claim, rendering, smallIndex, source, speaker, statement } from '../small-index';

const quoted = (text: string, language = 'en') => [{ renderings: [rendering(text, { language })] }];

const index = smallIndex({
  claims: [
    { ...claim('missiles'), title: 'Ballistic missiles were sent', short: 'Ballistic missiles, 2024' },
    { ...claim('shells'), title: 'Artillery shells were sent', short: 'Shell purchase, 2022' },
    { ...claim('troops'), title: 'Soldiers were sent', short: 'Troops, 2024' },
  ],
  speakers: [
    speaker('nebenzia', {
      name: 'Vassily Nebenzia',
      aliases: { en: ['Vasily Nebenzya'], ru: ['Василий Небензя'], ko: ['네벤자'] },
    }),
    speaker('zakharova', { name: 'Maria Zakharova', aliases: { ru: ['Мария Захарова'] } }),
    speaker('kirby', { name: 'John Kirby', roles: [{ title: 'Spokesperson', organization: null, country: 'US' }] }),
    speaker('kimjongun', { name: 'Kim Jong Un' }),
    speaker('kimyojong', { name: 'Kim Yo Jong' }),
    speaker('official', { name: 'Official', kind: 'unnamed' }),
  ],
  sources: [source('s', { publisher: 'Yonhap' }), source('t', { publisher: 'Reuters' })],
  statements: [
    statement('nebenzia-1', '2024-01-10', 'denies', {
      positions: [{ claim: 'missiles', stance: 'denies' }],
      quotations: quoted('The military is using missiles from North Korea, they repeat'),
    }),
    statement('nebenzia-2', '2025-06-28', 'denies', {
      positions: [{ claim: 'missiles', stance: 'denies' }],
      quotations: quoted('Наше сотрудничество носит законный характер', 'ru'),
    }),
    statement('nebenzia-3', '2022-09-06', 'questions', { positions: [{ claim: 'shells', stance: 'questions' }] }),
    statement('zakharova-1', '2023-11-11', 'denies', { positions: [{ claim: 'shells', stance: 'denies' }] }),
    statement('kirby-1', '2024-01-04', 'alleges', {
      positions: [
        { claim: 'shells', stance: 'comments' },
        { claim: 'missiles', stance: 'alleges', scope: 'several' },
      ],
      quotations: quoted('우크라이나에 미사일을 발사했다', 'ko'),
      sources: ['t'],
    }),
    statement('kimjongun-1', '2025-08-22', 'confirms', { positions: [{ claim: 'troops', stance: 'confirms' }] }),
    statement('kimyojong-1', '2024-05-17', 'denies', {
      positions: [{ claim: 'troops', stance: 'denies' }],
      summary: 'Kim Yo Jong, sister of Kim Jong Un, spoke of the UN.',
    }),
  ],
  context: [
    {
      id: 'official-1',
      speaker: 'official',
      date: '2022-08',
      dateBasis: 'reported',
      why: 'Drones of another country.',
      summary: 'An official spoke of drones.',
      quotations: quoted('numerous failures'),
      sources: ['t'],
    },
  ],
});

const search = openSearch(index);
const find = (query: string, filters: Partial<SearchFilters> = {}) => search.find(query, { ...NO_FILTERS, ...filters });
const ids = (query: string, filters: Partial<SearchFilters> = {}) =>
  find(query, filters).results.map((hit) => hit.statement.id);
const marked = ({ text, matches }: Excerpt) => matches.map(({ start, end }) => text.slice(start, end));
const first = (query: string, filters: Partial<SearchFilters> = {}) => find(query, filters).results[0] as SearchHit;

describe('what is found', () => {
  it.each([
    ['a name', 'nebenzia', ['nebenzia-3', 'nebenzia-1', 'nebenzia-2']],
    ['a name in another spelling', 'nebenzya', ['nebenzia-3', 'nebenzia-1', 'nebenzia-2']],
    ['a name in another script', 'захарова', ['zakharova-1']],
    ['a name as a third language spells it', 'Sacharowa', ['zakharova-1']],
    ['a name and a thing', 'nebenzia shells', ['nebenzia-3']],
    ['a name and a year: the statement’s own', 'nebenzia 2024', ['nebenzia-1']],
    ['a stance', 'denial 2023', ['zakharova-1']],
    ['a stance and a name', 'denies nebenzia', ['nebenzia-1', 'nebenzia-2']],
    ['a claim', 'shell purchase', ['nebenzia-3', 'zakharova-1', 'kirby-1']],
    ['a publisher', 'reuters', ['official-1', 'kirby-1']],
    ['a role', 'spokesperson', ['kirby-1']],
    ['a word within a longer run', '미사일', ['kirby-1']],
    ['the beginning of a word', 'zakh', ['zakharova-1']],
    ['the beginning of a word, mistyped', 'zakahr', ['zakharova-1']],
    ['whole names before parts of them', 'kim jong un', ['kimjongun-1', 'kimyojong-1']],
    ['what stands beside the subject', 'drones', ['official-1']],
    ['nothing', 'qwzx', []],
    ['nothing for no words', ' — ', []],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('is what has most of the words, when nothing has all', () => {
    expect(find('zakharova drones qwzx')).toMatchObject({ isPartial: true, readAs: 'Zakharova' });
    expect(find('zakharova shells').isPartial).toBe(false);
  });

  it('is counted whatever is made of it', () => {
    const answer = search.find('nebenzia', NO_FILTERS, 1);
    expect([answer.results.length, answer.count]).toEqual([1, 3]);
  });
});

describe('how words were read', () => {
  it.each([
    ['nebenzya misiles', 'Nebenzia missiles'],
    ['zakharva artilery', 'Zakharova Artillery'],
    ['нибензя', 'Небензя'],
    ['네벤저', '네벤자'],
  ])('%s as %s', (query, read) => {
    expect(find(query).readAs).toBe(read);
  });

  it.each(['nebenzia missiles', 'nebenz', 'denied', '2024', 'missile'])('%s as it stands', (query) => {
    expect(find(query).readAs).toBeNull();
  });
});

describe('a line of results', () => {
  it('marks the words in name, quotation and claim', () => {
    const hit = first('nebenzya misiles');
    expect(marked(hit.name)).toEqual(['Nebenzia']);
    expect(marked(hit.text)).toEqual(['missiles']);
    expect(hit.kind === 'statement' && marked(hit.claimName)).toEqual(['missiles']);
  });

  it('marks the whole name when it matched in another script', () => {
    expect(marked(first('захарова').name)).toEqual(['Maria Zakharova']);
  });

  it('marks only the word in a run without spaces', () => {
    expect(marked(first('미사일').text)).toEqual(['미사일']);
  });

  it('shows the position that the words are about, with its scope', () => {
    expect(first('kirby missiles')).toMatchObject({ position: { claim: 'missiles', scope: 'several' } });
    expect(first('kirby shells')).toMatchObject({ position: { claim: 'shells', stance: 'comments' } });
  });

  it('shows the position that the filter is about', () => {
    expect(first('kirby', { stance: 'alleges' })).toMatchObject({ position: { claim: 'missiles' } });
  });

  it('shows the summary where there is no quotation', () => {
    expect(first('nebenzia shells')).toMatchObject({ rendering: null, text: { text: 'Summary of nebenzia-3.' } });
  });

  it('says what only stands beside the subject', () => {
    expect(first('drones').kind).toBe('context');
  });
});

describe('filters', () => {
  it.each<[Partial<SearchFilters>, string[]]>([
    [{ stance: 'denies' }, ['nebenzia-1', 'nebenzia-2']],
    [{ year: '2022' }, ['nebenzia-3']],
    [{ language: 'ru' }, ['nebenzia-2']],
    [{ speaker: 'zakharova' }, []],
    [{ stance: 'denies', year: '2024' }, ['nebenzia-1']],
  ])('%o', (filters, expected) => {
    expect(ids('nebenzia', filters)).toEqual(expected);
  });

  it('say what each would leave, the others holding', () => {
    const { facets, count, unfiltered, without } = find('nebenzia', { stance: 'denies' });
    expect(facets.year).toEqual([
      { value: '2025', count: 1 },
      { value: '2024', count: 1 },
    ]);
    expect(facets.stance).toEqual([
      { value: 'denies', count: 2 },
      { value: 'questions', count: 1 },
    ]);
    expect({ count, unfiltered, without: without.stance }).toEqual({ count: 2, unfiltered: 3, without: 3 });
  });
});
