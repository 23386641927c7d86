/** @jsxImportSource preact */
import { describe, expect, it, vi } from 'vitest';
import type { CardCallbacks } from '../../components/card-state';
import { PopoverCard } from '../../components/PopoverCard';
import type { Card } from '../../core/card';
import { makeCard } from '../../core/card-building';
import type { IndexFile } from '../../core/claims-index';
import { mention, rendering, smallIndex, source, statement } from '../core/small-index';
import { byText, press, show, texts } from './render';

const callbacks = () =>
  ({ close: vi.fn(), mute: vi.fn(), unmute: vi.fn(), copy: vi.fn(async () => true) }) satisfies CardCallbacks;

function cardOf(file: Partial<IndexFile>, own: Parameters<typeof mention>[0] = {}): Card {
  return makeCard(smallIndex(file), mention(own), { published: '2023-06-15', publishedFrom: 'address' });
}

function showCard(card: Card, calls: CardCallbacks = callbacks()) {
  const state = { kind: 'card' as const, card };
  return show(<PopoverCard state={state} host="courier.example" takesFocus={false} callbacks={calls} />);
}

const STATEMENTS = [
  statement('a-1', '2023-01-01', 'alleges'),
  statement('a-2', '2023-01-02', 'alleges'),
  statement('a-3', '2023-01-03', 'alleges'),
  statement('b-1', '2023-06-15', 'denies', { positions: [{ claim: 'c', stance: 'denies', scope: 'shells only' }] }),
];

describe('the record', () => {
  it('is cut at the article’s date, with counts', () => {
    showCard(cardOf({ statements: STATEMENTS }));
    expect(texts('h2')).toEqual(['On record before this article (15 June 2023)', 'Since then']);
    expect(texts('.part .count')).toEqual(['3', '1']);
    expect(texts('.tally-item')).toEqual(['Alleges 3', 'Denies 1']);
    expect(texts('footer span')).toEqual(['4 statements', 'Index to 20 February 2026']);
  });

  it('reads as sentences, with the scope beside the position', () => {
    showCard(cardOf({ statements: STATEMENTS }));
    expect(texts('.head')).toEqual([
      'Speaker a alleges1 Jan 2023',
      'Speaker a alleges3 Jan 2023',
      'Speaker b deniessame day',
    ]);
    expect(texts('.scope')).toEqual(['Scope: shells only']);
  });

  it('unfolds what is folded away, in place', async () => {
    showCard(cardOf({ statements: STATEMENTS }));
    await press(byText('.fold button', '1 more before this article'));
    expect(texts('time')).toEqual(['1 Jan 2023', '2 Jan 2023', '3 Jan 2023', 'same day']);
    const row = byText('button.head', '2 Jan 2023');
    expect(row?.getAttribute('aria-expanded')).toBe('false');
    await press(row);
    expect(texts('.summary')).toContain('Summary of a-2.');
  });

  it('says when nothing was on record', () => {
    showCard(cardOf({ statements: STATEMENTS.slice(3) }));
    expect(texts('.none')).toEqual(['Nothing on record before this article.']);
  });

  it('tells months, reports and language where the day or the words are not plain', () => {
    const quotations = [{ renderings: [rendering('фейк', { language: 'ru' })] }];
    showCard(
      cardOf({
        statements: [
          statement('a-1', '2023-01', 'alleges', { quotations }),
          statement('b-1', '2023-02-01', 'denies', { dateBasis: 'reported' }),
        ],
      }),
    );
    expect(texts('time')).toEqual(['Jan 2023', 'by 1 Feb 2023']);
    expect(texts('.note')).toEqual(['Russian', 'day not given', 'summary in English', 'day of the words not given']);
    expect(texts('blockquote')).toEqual(['«фейк»']);
  });

  it('shows both positions of a speaker who changed', async () => {
    const changed = [statement('p-1', '2023-01-01', 'denies'), statement('p-2', '2023-02-01', 'confirms')];
    showCard(cardOf({ statements: changed }));
    expect(texts('.changed-line')).toEqual(['Positions changed: 1 speaker']);
    expect(texts('.changed dd')).toEqual(['denies 1 Jan 2023', 'confirms 1 Feb 2023']);
  });
});

describe('sources', () => {
  const quotations = [{ renderings: [rendering('no such deliveries', { translated: true })] }];
  const shown = (own: Parameters<typeof source>[1]) => {
    showCard(
      cardOf({
        statements: [statement('a-1', '2023-01-01', 'denies', { quotations })],
        sources: [source('s', own), source('agency', { publisher: 'Agency', kind: 'state-media' })],
      }),
    );
    return { labels: texts('.source-line .label'), link: document.querySelector('a.source-link') };
  };

  it('opens at the words, in a new tab, without a referrer', () => {
    const { link } = shown({});
    expect(link?.getAttribute('href')).toBe('https://paper.example/s#:~:text=no%20such%20deliveries');
    expect(['target', 'rel', 'referrerpolicy'].map((name) => link?.getAttribute(name))).toEqual([
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
    expect(link?.textContent).toBe('Paper s, opens in a new tab');
  });

  it('opens a page in another language at its top', () => {
    expect(shown({ language: 'ru' }).link?.getAttribute('href')).toBe('https://paper.example/s');
  });

  it.each([
    { own: { kind: 'state-media' }, labels: ['State media', 'Translated'] },
    { own: { kind: 'government', weak: true }, labels: ['Government', 'Weak source', 'Translated'] },
    { own: { kind: 'mirror', mirrorOf: 'Agency' }, labels: ['State media', 'Mirror', 'Translated'] },
    { own: { kind: 'mirror', mirrorOf: 'Another paper' }, labels: ['Mirror', 'Translated'] },
  ] as const)('labels $labels', ({ own, labels }) => {
    expect(shown(own).labels).toEqual(labels);
  });

  it('names a source without an address, and links nowhere', () => {
    const { link } = shown({ url: null, noAddress: 'television broadcast' });
    expect(link).toBeNull();
    expect(texts('.note')).toContain('television broadcast');
  });

  it('unfolds what sources disagree on: value, and who prints it', async () => {
    showCard(
      cardOf({
        statements: [statement('a-1', '2023-01-01', 'alleges')],
        sources: [source('s'), source('t')],
        disagreements: [
          {
            id: 'x',
            about: ['c'],
            kind: 'number',
            text: 'Numbers differ.',
            values: [
              { value: 'three', source: 's' },
              { value: 'four', source: 't' },
            ],
          },
        ],
      }),
    );
    await press(byText('button', 'Sources disagree · 1 point'));
    expect(texts('caption')).toEqual(['Numbers differ.']);
    expect(texts('tbody tr')).toEqual(
      ['threePaper s, opens in a new tab ', 'fourPaper t, opens in a new tab '].map((row) => row.trim()),
    );
  });
});

describe('what a reader can turn to', () => {
  it('explains the mark', async () => {
    const reasons = {
      parties: [
        { text: 'Moscow', place: 'sentence' as const },
        { text: 'Pyongyang', place: 'before' as const },
      ],
      things: [{ text: 'shells', place: 'sentence' as const }],
      verbs: [],
      closest: 'goods of c',
    };
    const root = showCard(cardOf({ statements: STATEMENTS }, { text: 'Moscow got shells', reasons }));
    await press(root.querySelector('[aria-label="Why this was marked"]'));
    expect(texts('dd')).toEqual([
      'Moscow got shells',
      'Moscow, Pyongyang from the sentence before',
      'shells',
      'goods of c',
      '15 June 2023, from the address',
    ]);
    expect(texts('.passage u')).toEqual(['Moscow', 'shells']);
  });

  it('mutes the claim, goes further, and undoes all of it', async () => {
    const calls = callbacks();
    const root = showCard(cardOf({ statements: STATEMENTS }), calls);
    await press(root.querySelector('[aria-label="Mute"]'));
    expect(texts('.button')).toEqual(['Undo', 'Off on courier.example', 'Always mute this claim']);
    await press(byText('button', 'Always mute this claim'));
    await press(byText('button', 'Undo'));
    const claim = { scope: 'claim', claim: 'c' };
    const everywhere = { scope: 'everywhere', claim: 'c' };
    expect(calls.mute.mock.calls).toEqual([[claim], [everywhere]]);
    expect(calls.unmute.mock.calls).toEqual([[everywhere], [claim]]);
    expect(texts('h1')).toEqual(['Goods of c were sent']);
  });

  it('switches between two claims', async () => {
    const both = {
      claims: [
        { id: 'c', score: 1 },
        { id: 'd', score: 0.9 },
      ],
    };
    const statements = [
      statement('a-1', '2023-01-01', 'alleges', {
        positions: [
          { claim: 'c', stance: 'alleges' },
          { claim: 'd', stance: 'denies' },
        ],
      }),
    ];
    showCard(cardOf({ statements }, both));
    expect([texts('[role=tab]'), texts('h1')]).toEqual([['c', 'd'], ['Goods of c were sent']]);
    await press(byText('[role=tab]', 'd'));
    expect([texts('h1'), texts('.tally-item')]).toEqual([['Goods of d were sent'], ['Denies 1']]);
  });

  it('copies a statement as a citation and says so', async () => {
    const calls = callbacks();
    const root = showCard(cardOf({ statements: STATEMENTS.slice(0, 1) }), calls);
    await press(root.querySelector('[aria-label="Copy citation"]'));
    expect(calls.copy.mock.calls).toEqual([
      [
        'Speaker a, 1 January 2023, alleges “Goods of c were sent”: Summary of a-1. ' +
          'Paper s, 1 June 2023, https://paper.example/s',
      ],
    ]);
    expect(texts('.copy-answer')).toEqual(['Copied']);
  });
});

describe('states without a record', () => {
  const showState = (state: Parameters<typeof PopoverCard>[0]['state']) =>
    show(<PopoverCard state={state} host="courier.example" takesFocus={false} callbacks={callbacks()} />);

  it('calls nothing on record no clearance', () => {
    showCard(cardOf({}));
    expect(texts('.explanation')[0]).toContain('That is not clearance: the index holds 0 statements');
  });

  it('offers to try again', async () => {
    const retry = vi.fn();
    showState({ kind: 'failed', retry });
    await press(byText('button', 'Try again'));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('waits aloud', () => {
    const root = showState({ kind: 'loading' });
    expect(root.querySelector('[aria-busy=true] [role=status]')?.textContent).toBe('Looking it up…');
  });
});
