import type { SourceView } from '../card';
import type { CitedView } from '../citation';
import type { Claim, Rendering } from '../model';
import type { QuotationDifference, VerbatimKind } from './quotation-check';
import type { SideBySide } from './side-by-side';

/** What a check found: a kind of verbatim words, altered or misattributed ones, or why nothing was found. */
export type Outcome =
  | VerbatimKind
  | 'altered'
  | 'misattributed'
  | 'not-found'
  | 'too-common'
  | 'too-short'
  | 'too-long';

/** A statement with the words that a check found; one outside the subject takes no position on a claim. */
export interface QuotedView extends CitedView {
  claim: Claim | null;
}

/** One printed form of a remark, with who prints it. */
export interface Wording {
  rendering: Rendering;
  source: SourceView | null;
}

/** Where words stand on record. */
export interface OnRecord {
  view: QuotedView;
  /** The one that the page's words were compared with. */
  wording: Wording;
  /** The same remark as others print or translate it. */
  others: Wording[];
  /** Of the original, where the index has it. */
  original: string | null;
}

/** A check as a surface shows it. */
export interface QuotationFinding {
  outcome: Outcome;
  /** The page's words, without the marks around them. */
  text: string;
  /** BCP 47 of the page, or null. */
  language: string | null;
  /** Whom the page names, as it prints the name. */
  speaker: string | null;
  /** Null where nothing was found. */
  found: OnRecord | null;
  /** Somebody else said them than the page names. */
  isOtherSpeaker: boolean;
  /** The statement is later than the page. */
  isLater: boolean;
  /** Both wordings, where they are worth comparing. */
  sides: SideBySide | null;
  /** Negations and numbers first. */
  differences: QuotationDifference[];
  /** Of words that were not found. */
  closest: OnRecord | null;
  /** Number of sources in the index. */
  sourceCount: number;
  /** ISO day of the index. */
  indexDate: string;
}

/** A finding with its words: made where the words are, so that the script in the page need not carry them all. */
export interface ToldFinding extends QuotationFinding {
  title: string;
  /** One or a few sentences. */
  explanation: string;
  /** Where the reader's words stand: "On this page". */
  place: string;
  /** Over these words: where they stand and from whom, or that the record has the same. */
  heading: string;
  /** What it does not mean that nothing was found; null where something was. */
  caution: string | null;
}
