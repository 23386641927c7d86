import { describe, expect, it } from 'vitest';
import type { ClaimRecord, StatementView } from '../../core/card';
import { makeCard } from '../../core/card-building';
import type { IndexFile } from '../../core/claims-index';
import type { Mention } from '../../core/mention';
import { mention, rendering, smallIndex, source, speaker, statement } from './small-index';

const ON = { published: '2023-06-15', publishedFrom: 'metadata' } as const;

function recordOf(
  file: Partial<IndexFile>,
  own: Partial<Mention> = {},
  article: Parameters<typeof makeCard>[2] = ON,
): ClaimRecord {
  const [record] = makeCard(smallIndex(file), mention(own), article).records;
  if (!record) throw new Error('no record');
  return record;
}

const ids = (views: StatementView[]) => views.map((view) => view.statement.id);
const room = (views: StatementView[]) => Object.fromEntries(views.map((view) => [view.statement.id, view.prominence]));

describe('claims of a card', () => {
  const statements = [
    statement('a-1', '2023-01-01', 'alleges'),
    statement('b-1', '2023-01-02', 'denies', { positions: [{ claim: 'd', stance: 'denies' }] }),
  ];
  it.each([
    {
      claims: [
        ['c', 1],
        ['d', 0.8],
      ],
      shown: ['c', 'd'],
    },
    {
      claims: [
        ['c', 1],
        ['d', 0.79],
      ],
      shown: ['c'],
    },
    {
      claims: [
        ['gone', 0.9],
        ['d', 0.5],
      ],
      shown: ['d'],
    },
    { claims: [['gone', 0.9]], shown: [] },
  ])('shows $shown of $claims', ({ claims, shown }) => {
    const ranked = claims.map(([id, score]) => ({ id: String(id), score: Number(score) }));
    const { records } = makeCard(smallIndex({ statements }), mention({ claims: ranked }), ON);
    expect(records.map((record) => record.claim.id)).toEqual(shown);
  });

  it('has no record of a claim that nobody speaks to', () => {
    expect(makeCard(smallIndex({}), mention(), ON).records).toEqual([]);
  });

  it('skips statements whose speaker is gone', () => {
    const record = recordOf({ statements: [...statements, statement('gone-1', '2023-01-03', 'alleges')] });
    expect(record.tally).toEqual([{ stance: 'alleges', count: 1 }]);
  });

  it('counts stances in the fixed order', () => {
    const stances = ['comments', 'denies', 'alleges', 'denies'] as const;
    const record = recordOf({
      statements: stances.map((stance, at) => statement(`a-${at}`, `2023-01-0${at + 1}`, stance)),
    });
    expect(record.tally).toEqual([
      { stance: 'alleges', count: 1 },
      { stance: 'denies', count: 2 },
      { stance: 'comments', count: 1 },
    ]);
  });
});

describe('the line at the article’s date', () => {
  it.each([
    { date: '2023-06-14', reported: false, stands: 'before' },
    { date: '2023-06-15', reported: false, stands: 'since' },
    { date: '2023-06-15', reported: true, stands: 'before' },
    { date: '2023-06-16', reported: true, stands: 'since' },
    { date: '2023-05', reported: false, stands: 'before' },
    { date: '2023-06', reported: false, stands: 'before' },
    { date: '2023-07', reported: false, stands: 'since' },
  ])('puts $date (reported: $reported) $stands', ({ date, reported, stands }) => {
    const record = recordOf(
      { statements: [statement('a-1', date, 'denies')] },
      { statements: reported ? ['a-1'] : [] },
    );
    expect(record.before.length > 0 ? 'before' : 'since').toBe(stands);
  });

  it('puts everything before when the article has no date', () => {
    const statements = [statement('a-1', '2023-01-01', 'alleges'), statement('b-1', '2025-01-01', 'denies')];
    const record = recordOf({ statements }, {}, { published: null, publishedFrom: null });
    expect([ids(record.before), ids(record.since)]).toEqual([['a-1', 'b-1'], []]);
  });
});

describe('prominence', () => {
  const many = (stance: 'alleges' | 'denies', month: string) =>
    Array.from({ length: 4 }, (_, at) => statement(`${stance}-${month}-${at}`, `2023-${month}-0${at + 1}`, stance));

  it('shows the first and the latest of both sides, in each part', () => {
    const statements = [...many('alleges', '01'), ...many('denies', '02'), ...many('alleges', '08')];
    const record = recordOf({ statements });
    expect(room(record.before)).toEqual({
      'alleges-01-0': 'full',
      'alleges-01-1': 'folded',
      'alleges-01-2': 'folded',
      'alleges-01-3': 'full',
      'denies-02-0': 'full',
      'denies-02-1': 'folded',
      'denies-02-2': 'folded',
      'denies-02-3': 'full',
    });
    expect(Object.values(room(record.since))).toEqual(['full', 'folded', 'folded', 'full']);
  });

  it('puts the reported statement first, the closest ones in full, and stays within five', () => {
    const statements = [...many('alleges', '01'), ...many('denies', '02')];
    const record = recordOf({ statements }, { statements: ['alleges-01-1', 'denies-02-1', 'denies-02-2'] });
    const shown = room(record.before);
    expect(record.reported?.statement.id).toBe('alleges-01-1');
    expect(shown['alleges-01-1']).toBe('line');
    expect(Object.keys(shown).filter((id) => shown[id] === 'full')).toEqual([
      'alleges-01-0',
      'alleges-01-3',
      'denies-02-0',
      'denies-02-1',
      'denies-02-3',
    ]);
  });

  it('prefers the first full allegation to an earlier one with a limit', () => {
    const limited = statement('a-0', '2023-01-01', 'alleges');
    const [position] = limited.positions;
    const statements = [
      { ...limited, positions: [{ ...(position as NonNullable<typeof position>), scope: 'suspected' }] },
      ...['2', '3', '4'].map((day) => statement(`a-${day}`, `2023-01-0${day}`, 'alleges')),
    ];
    expect(room(recordOf({ statements }).before)).toMatchObject({ 'a-0': 'folded', 'a-2': 'full', 'a-4': 'full' });
  });

  it('keeps one line of a stance that would be lost, the closest to the passage', () => {
    const statements = [
      statement('a-1', '2023-01-01', 'alleges'),
      statement('q-1', '2023-01-02', 'questions'),
      statement('q-2', '2023-01-03', 'questions'),
      statement('m-1', '2023-01-04', 'comments'),
      statement('m-2', '2023-01-05', 'comments'),
    ];
    expect(room(recordOf({ statements }).before)).toMatchObject({ 'q-1': 'line', 'q-2': 'folded', 'm-1': 'line' });
    const close = { statements: ['x', 'a-1', 'q-2'] };
    expect(room(recordOf({ statements }, close).before)).toMatchObject({ 'q-1': 'folded', 'q-2': 'full' });
  });

  it('never folds away a speaker’s changed position', () => {
    const statements = [
      ...many('denies', '01'),
      statement('p-1', '2023-02-01', 'denies'),
      statement('p-2', '2023-02-02', 'comments'),
      statement('p-3', '2023-02-03', 'confirms'),
      statement('p-4', '2023-02-04', 'confirms'),
      ...many('denies', '03'),
    ];
    const record = recordOf({ statements });
    expect(room(record.before)).toMatchObject({ 'p-1': 'line', 'p-3': 'line', 'p-4': 'folded' });
    expect(record.changed.map(({ id }) => id)).toEqual(['p']);
  });

  it('calls two positions of one day, or a remark beside a position, no change', () => {
    const statements = [
      statement('p-1', '2023-02-01', 'denies'),
      statement('p-2', '2023-02-01', 'questions'),
      statement('r-1', '2023-02-01', 'denies'),
      statement('r-2', '2023-03-01', 'supports'),
    ];
    expect(recordOf({ statements }).changed).toEqual([]);
  });
});

describe('a statement’s view', () => {
  const roles = [
    { title: 'Spokesperson', organization: 'Ministry of X', country: 'RU', until: '2023-03' },
    {
      title: 'Ambassador',
      organization: 'A mission with a name too long to stand on one line',
      country: 'KP',
      from: '2023-04',
    },
    { title: 'Adviser', organization: null, country: null, asOf: '2024-2025' },
  ];
  it.each([
    { date: '2023-03-31', role: 'Spokesperson, Ministry of X', line: 'Spokesperson, Ministry of X' },
    {
      date: '2023-04-01',
      role: 'Ambassador, A mission with a name too long to stand on one line',
      line: 'Ambassador, North Korea',
    },
  ])('names the role at $date', ({ date, role, line }) => {
    const [view] = recordOf({
      statements: [statement('a-1', date, 'denies')],
      speakers: [speaker('a', { roles })],
    }).before;
    expect([view?.role, view?.roleLine]).toEqual([role, line]);
  });

  it.each([
    { date: '2024-05-01', role: 'Adviser' },
    { date: '2026-01-01', role: null },
  ])('names only a role that the index shows for $date', ({ date, role }) => {
    const speakers = [speaker('a', { roles: roles.slice(2) })];
    const [view] = recordOf({ statements: [statement('a-1', date, 'denies')], speakers }).since;
    expect(view?.role).toBe(role);
  });

  const quotations = [
    { renderings: [rendering('nothing of the kind was ever discussed')] },
    {
      renderings: [
        rendering('пустые слова', { language: 'ru' }),
        rendering('empty and baseless words', { translated: true }),
      ],
    },
  ];
  const quoting = (text: string) =>
    recordOf({ statements: [statement('a-1', '2023-01-01', 'denies', { quotations })] }, { text }).before[0]
      ?.quotations;

  it('puts the quotation that the passage repeats first', () => {
    expect(quoting('He called the reports empty, baseless words.')?.[0]?.renderings[0]?.text).toBe(
      'empty and baseless words',
    );
    expect(quoting('Goods of c were sent.')?.[0]?.renderings[0]?.text).toBe('nothing of the kind was ever discussed');
  });

  it.each([
    { name: 'a translation that its publisher prints itself', sources: [source('s')], first: 'en' },
    {
      name: 'the original, where only a copy has the translation',
      sources: [source('s', { kind: 'mirror' })],
      first: 'ru',
    },
  ])('shows first $name', ({ sources, first }) => {
    const own = [statement('a-1', '2023-01-01', 'denies', { quotations: quotations.slice(1) })];
    const [view] = recordOf({ statements: own, sources }).before;
    expect(view?.quotations[0]?.renderings[0]?.language).toBe(first);
  });

  it('shows readers of a Russian page the Russian words', () => {
    expect(quoting('Москва отвергла эти сообщения')?.[0]?.renderings[0]?.language).toBe('ru');
  });

  it('knows a copy of state media, and resolves what sources disagree on', () => {
    const sources = [
      source('s', { kind: 'mirror', mirrorOf: 'Agency' }),
      source('t', { publisher: 'Agency', kind: 'state-media' }),
    ];
    const values = [
      { value: '3', source: 's' },
      { value: '4', source: 't' },
    ];
    const disagreement = { about: ['a-1'], kind: 'number' as const, text: 'Numbers differ.' };
    const record = recordOf({
      statements: [statement('a-1', '2023-01-01', 'denies')],
      sources,
      disagreements: [
        { ...disagreement, id: 'x', values },
        {
          ...disagreement,
          id: 'y',
          values: [
            { value: '5', source: 'gone' },
            { value: '6', source: 't' },
          ],
        },
      ],
    });
    expect(record.before[0]?.sources[0]?.stateMediaOrigin).toBe(true);
    expect(record.before[0]?.disagreements.map(({ id }) => id)).toEqual(['x']);
  });
});
