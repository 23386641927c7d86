import { expect, it } from 'vitest';
import type { StatementView } from '../../core/card';
import { type CitationWords, citation } from '../../core/citation';
import { rendering, source, speaker, statement } from './small-index';

const words: CitationWords = {
  stance: 'denies',
  date: '10 January 2024',
  scope: (scope) => `scope: ${scope}`,
  relayedBy: (name) => `relayed by ${name}`,
  onBehalfOf: (name) => `on behalf of ${name}`,
  publisher: ({ publisher }) => publisher,
  day: (isoDay) => `day ${isoDay}`,
  noDate: 'no date printed',
  translated: 'translated',
};

const view = (rest: Partial<StatementView> = {}): StatementView => ({
  statement: statement('a-1', '2024-01-10', 'denies'),
  position: { claim: 'c', stance: 'denies' },
  speaker: speaker('a', { name: 'Ann Example' }),
  role: 'Ambassador, Mission',
  roleLine: null,
  onBehalfOf: null,
  relayedBy: null,
  quotations: [{ renderings: [rendering('фейк', { language: 'ru', translated: true, source: 't' })] }],
  sources: [source('s'), source('t', { title: 'A title', published: '2024-01-11' })],
  prominence: 'full',
  reported: false,
  disagreements: [],
  ...rest,
});

it('cites the words from the source that prints them', () => {
  expect(citation(view(), 'Goods were sent', words)).toBe(
    'Ann Example (Ambassador, Mission), 10 January 2024, denies “Goods were sent”: «фейк» (translated). ' +
      'Paper t, “A title”, day 2024-01-11, https://paper.example/t',
  );
});

it('never leaves out the scope, and says who relayed the words', () => {
  const limited = view({
    position: { claim: 'c', stance: 'denies', scope: 'shells only' },
    role: null,
    relayedBy: speaker('b', { name: 'Bob' }),
  });
  expect(citation(limited, 'Goods were sent', words)).toContain(
    'Ann Example (relayed by Bob), 10 January 2024, denies “Goods were sent” (scope: shells only): ',
  );
});

it('falls back to our summary, the strongest source and why it has no address', () => {
  const unquoted = view({
    quotations: [],
    sources: [source('s', { published: null, url: null, noAddress: 'television broadcast' })],
  });
  expect(citation(unquoted, 'Goods were sent', words)).toContain(
    ': Summary of a-1. Paper s, no date printed, television broadcast',
  );
});
