import type { Claim, ContextStatement, Position, Rendering, Speaker, Stance, Statement } from '../model';
import type { TextRange } from '../text/sentences';

/** Null: not filtered. */
export interface SearchFilters {
  stance: Stance | null;
  /** A speaker's id. */
  speaker: string | null;
  /** Four digits. */
  year: string | null;
  /** BCP 47, of a quotation. */
  language: string | null;
}

export const NO_FILTERS: SearchFilters = { stance: null, speaker: null, year: null, language: null };

/** A value that a filter can be set to, with how many statements it would leave. */
export interface FacetOption<T extends string = string> {
  value: T;
  count: number;
}

/** For each filter what it can be set to; the other filters hold. */
export interface Facets {
  stance: FacetOption<Stance>[];
  speaker: FacetOption[];
  year: FacetOption[];
  language: FacetOption[];
}

/** Part of a text, as a line of results shows it. */
export interface Excerpt {
  text: string;
  /** Where words of the query stand in `text`, first to last. */
  matches: TextRange[];
  /** Something was left out before, or after. */
  cutStart: boolean;
  cutEnd: boolean;
}

interface Hit {
  speaker: Speaker;
  /** Matches in the speaker's name. */
  name: Excerpt;
  /** The rendering that `text` is from; null: from our summary. */
  rendering: Rendering | null;
  text: Excerpt;
}

export interface StatementHit extends Hit {
  kind: 'statement';
  statement: Statement;
  /** The position that the query or the filter is about. */
  position: Position;
  claim: Claim;
  /** Matches in the claim's short name. */
  claimName: Excerpt;
}

/** Not about the subject, reported beside it: it has no position. */
export interface ContextHit extends Hit {
  kind: 'context';
  statement: ContextStatement;
}

export type SearchHit = StatementHit | ContextHit;

export interface SearchAnswer {
  /** Best first; at most as many as were asked for. */
  results: SearchHit[];
  /** All that match, whatever number was asked for. */
  count: number;
  /** All that match without the filters. */
  unfiltered: number;
  /** All that match when this one filter is cleared. */
  without: Record<keyof SearchFilters, number>;
  /** No statement holds all the words: the results hold some of them. */
  isPartial: boolean;
  /** How the words were understood, when one was repaired or stands in no statement. */
  readAs: string | null;
  facets: Facets;
}
