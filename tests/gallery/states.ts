import type { Card } from '../../core/card';
import { makeCard } from '../../core/card-building';
import { type IndexFile, openIndex } from '../../core/claims-index';
import type { Mention, MentionReasons } from '../../core/mention';

/** What a state shows, and keys pressed after opening. */
export interface GalleryState {
  card: Card | 'loading' | 'error';
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

export function galleryStates(file: IndexFile): Record<string, GalleryState> {
  const index = openIndex(file);
  const card = (published: string | null, claims: string[], statements: string[] = []): Card =>
    makeCard(index, mention(claims, statements), { published, publishedFrom: published ? 'metadata' : null });
  const missiles = ['ballistic-missiles-2024'];
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
    loading: { card: 'loading' },
    error: { card: 'error' },
  };
}
