import type { Rendering } from '../model';
import type { TextRange } from '../text/sentences';

/** Words that a page prints as somebody's, with or without their quotation marks. */
export interface PrintedQuotation {
  text: string;
  /** A name as printed, in any script, a description ("a US official"), or a speaker's id. */
  speaker?: string | null | undefined;
  /** ISO day of the page. */
  published?: string | null | undefined;
}

/**
 * verbatim: the words stand in a rendering on record, with honest cuts and glosses
 * altered: they are a rendering's words with changes
 * misattributed: they are on record from somebody else than the speaker given
 * unknown: the record has nothing like them, which says nothing about whether they were said
 */
export type Verdict = 'verbatim' | 'altered' | 'misattributed' | 'unknown';

/** How far verbatim words are those of the source: with-cuts where the page marks cuts or glosses of its own. */
export type VerbatimKind = 'as-printed' | 'with-cuts' | 'other-rendering';

export type DifferenceKind = 'negation' | 'number' | 'name' | 'verb' | 'other';

/** A run of words, from the record's to the page's. */
export interface QuotationChange {
  op: 'equal' | 'insert' | 'delete';
  text: string;
}

export interface QuotationDifference {
  kind: DifferenceKind;
  /** Empty where the page has no word in this place. */
  page: string;
  /** Empty where the record has no word in this place. */
  record: string;
}

export interface QuotationCheck {
  verdict: Verdict;
  /** Verbatim words only. */
  kind?: VerbatimKind;
  /** Id of the statement; null for unknown. */
  statement: string | null;
  rendering: Rendering | null;
  /** The same words as other sources print or translate them. */
  otherRenderings: Rendering[];
  /** What of the rendering was compared, in UTF-16 offsets; altered words only. */
  stretch?: TextRange;
  diff: QuotationChange[];
  /** Negations and numbers first. */
  differences: QuotationDifference[];
  /** Plain English sentences. */
  reasons: string[];
}
