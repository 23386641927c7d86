import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexFile } from '../../../core/claims-index';
import type { Statement } from '../../../core/model';
import { trackingParameters } from '../../../scripts/data/addresses';
import { buildIndex } from '../../../scripts/data/build-index';

/** The research material that the data began with; it lies outside the repository. */
const RESEARCH = '../shared/dossier';
const present = existsSync(RESEARCH);

interface Quote {
  text: string;
  language: string;
  translated: boolean;
  source: string;
  kind: string;
}

interface Entry {
  id: string;
  [field: string]: unknown;
}

const read = (name: string) => JSON.parse(readFileSync(`${RESEARCH}/${name}.json`, 'utf8')) as Entry[];

/** One note called the content of a declaration facts; our own words do not. */
const CORRECTED: Partial<Record<string, [from: string, to: string]>> = {
  'dprk-mfa-2024-07-13-rejects-nato-declaration': ['the facts stated in it', 'the particulars stated in it'],
};

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);

/** The same for an absent, a null and an empty field. */
function dense(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dense);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isEmpty(inner) ? [] : [[key, dense(inner)]])),
  );
}

const byId = <T extends { id: string }>(list: T[]) => Object.fromEntries(list.map((entry) => [entry.id, dense(entry)]));
const byText = (a: Quote, b: Quote) => (`${a.text} ${a.source}` < `${b.text} ${b.source}` ? -1 : 1);

function withoutTracking(address: string): string {
  const [base, query = ''] = address.split('?');
  const names = trackingParameters(address);
  const kept = query.split('&').filter((part) => part && !names.includes(part.split('=')[0] ?? ''));
  return kept.length > 0 ? `${base}?${kept.join('&')}` : (base ?? address);
}

/** A statement in the form of the research material, whose quotes are not grouped. */
function flat({ quotations, weakOnly: _, ...rest }: Omit<Statement, 'positions'>) {
  return { ...rest, quotes: quotations.flatMap(({ renderings }) => renderings).sort(byText) };
}

function researched({ datePrecision, ...entry }: Entry) {
  expect(datePrecision).toBe(String(entry.date).length === 7 ? 'month' : 'day');
  const [from, to] = CORRECTED[entry.id] ?? ['', ''];
  const note = typeof entry.note === 'string' ? entry.note.replace(from, to) : null;
  return { ...entry, note, quotes: [...(entry.quotes as Quote[])].sort(byText) };
}

describe.skipIf(!present)(
  `the index against the research material${present ? '' : ` (skipped: ${RESEARCH} is absent)`}`,
  () => {
    let index: IndexFile;
    beforeAll(() => {
      index = buildIndex('data');
    });

    it('has every statement and every quote, letter for letter', () => {
      expect(byId(index.statements.map(flat))).toMatchObject(byId(read('statements').map(researched)));
      const quotes = read('statements').flatMap(({ quotes }) => quotes as Quote[]);
      expect(quotes.length).toBeGreaterThan(700);
    });

    it('has every statement of the context', () => {
      expect(byId(index.context.map(flat))).toMatchObject(byId(read('context').map(researched)));
    });

    it('has every speaker', () => {
      expect(byId(index.speakers)).toMatchObject(byId(read('speakers')));
    });

    it('has every source, with an address free of tracking', () => {
      const sources = read('sources').map((source) => ({ ...source, url: withoutTracking(String(source.url)) }));
      expect(byId(index.sources)).toMatchObject(byId(sources));
    });

    it('has every claim', () => {
      expect(byId(index.claims)).toMatchObject(byId(read('claims')));
    });

    it('has every disagreement', () => {
      expect(byId(index.disagreements)).toMatchObject(byId(read('disagreements')));
    });
  },
);
