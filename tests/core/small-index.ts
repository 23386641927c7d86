import { type ClaimsIndex, type IndexFile, openIndex } from '../../core/claims-index';
import type { Mention } from '../../core/mention';
import type { Claim, Rendering, Source, Speaker, Stance, Statement } from '../../core/model';

/** A small invented index to build on; what a test is about it says itself. */

export const claim = (id: string): Claim => ({
  id,
  title: `Goods of ${id} were sent`,
  short: id,
  direction: 'dprk-to-russia',
  items: ['munitions'],
  from: '2023-01',
  broader: [],
  phrasings: { en: [`goods of ${id}`] },
});

export const speaker = (id: string, rest: Partial<Speaker> = {}): Speaker => ({
  id,
  name: `Speaker ${id}`,
  kind: 'person',
  aliases: {},
  roles: [],
  ...rest,
});

export const source = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  publisher: `Paper ${id}`,
  kind: 'news',
  title: null,
  url: `https://paper.example/${id}`,
  published: '2023-06-01',
  language: 'en',
  ...rest,
});

export const rendering = (text: string, rest: Partial<Rendering> = {}): Rendering => ({
  text,
  language: 'en',
  translated: false,
  source: 's',
  kind: 'quoted',
  ...rest,
});

/** On claim "c" unless told otherwise; the speaker is the id's first word. */
export const statement = (id: string, date: string, stance: Stance, rest: Partial<Statement> = {}): Statement => ({
  id,
  speaker: id.split('-')[0] ?? id,
  date,
  dateBasis: 'printed',
  positions: [{ claim: 'c', stance }],
  summary: `Summary of ${id}.`,
  quotations: [],
  sources: ['s'],
  ...rest,
});

/** Speakers that are not given are made up. */
export function smallIndex(file: Partial<IndexFile>): ClaimsIndex {
  const statements = file.statements ?? [];
  const known = new Set(file.speakers?.map(({ id }) => id));
  const others = new Set(statements.map((entry) => entry.speaker).filter((id) => !known.has(id)));
  return openIndex({
    date: '2026-02-20',
    claims: [claim('c'), claim('d')],
    sources: [source('s')],
    context: [],
    disagreements: [],
    ...file,
    statements,
    speakers: [...(file.speakers ?? []), ...[...others].filter((id) => id !== 'gone').map((id) => speaker(id))],
  });
}

export const mention = (rest: Partial<Mention> = {}): Mention => ({
  block: 0,
  start: 0,
  end: 10,
  text: 'a passage',
  strength: 'marked',
  claims: [{ id: 'c', score: 0.9 }],
  statements: [],
  stance: null,
  reasons: { parties: [], things: [], verbs: [], closest: '' },
  ...rest,
});
