import type { MentionReasons } from './mention';
import type { Claim, Disagreement, Position, Quotation, Source, Speaker, Statement } from './model';
import type { ToldFinding } from './quotations/finding';

/** A source with what its labels need. */
export interface SourceView extends Source {
  /** The text is a copy of one by a publisher that a government owns or directs. */
  stateMediaOrigin?: true;
}

/** A disagreement with its sources resolved; a value without a source on record is left out. */
export interface DisagreementView extends Omit<Disagreement, 'values'> {
  values: { value: string; source: SourceView }[];
}

/** A statement with everything a surface needs to show it, on one claim. */
export interface StatementView {
  statement: Statement;
  /** Its position on the card's claim. */
  position: Position;
  speaker: Speaker;
  /** The speaker's role at the statement's date, where the index has one: title and organisation. */
  role: string | null;
  /** The same for one line of about sixty characters: the country instead of a long organisation. */
  roleLine: string | null;
  onBehalfOf: Speaker | null;
  relayedBy: Speaker | null;
  /** The quotation closest to the passage first; in each, the rendering to show first. */
  quotations: Quotation[];
  /** The statement's sources, strongest first, and those of its renderings. */
  sources: SourceView[];
  /** Shown in full; others are one line, or folded away. */
  prominence: 'full' | 'line' | 'folded';
  /** The passage speaks of this very statement. */
  reported: boolean;
  disagreements: DisagreementView[];
}

/** A statement on another claim than the card's. */
export interface OtherView {
  view: StatementView;
  claim: Claim;
}

/** The record on one claim, split at the article's date. */
export interface ClaimRecord {
  claim: Claim;
  /** Stances that occur, in the fixed order of stances. */
  tally: { stance: Position['stance']; count: number }[];
  /** The statement that the passage most likely reports, in full; it stands in its place below too. */
  reported: StatementView | null;
  /** Oldest first. With no article date everything stands here. */
  before: StatementView[];
  /** On the article's day or after it, oldest first. */
  since: StatementView[];
  /** What parties acknowledged since then on other claims, oldest first. */
  confirmedElsewhere: OtherView[];
  /** Speakers who took more than one of alleges/denies/questions/declines/confirms over time. */
  changed: Speaker[];
  disagreements: DisagreementView[];
}

export interface Card {
  /** ISO day, or null. */
  articleDate: string | null;
  articleDateFrom: 'metadata' | 'address' | 'text' | null;
  /** ISO day of the index. */
  indexDate: string;
  /** Number of statements in the whole index. */
  statementCount: number;
  passage: string;
  /** What the quotations in the passage were found to be; null while they are being checked. */
  quotes: ToldFinding[] | null;
  reasons: MentionReasons;
  /** The first claim, and the second when it is close. May be empty: "nothing on record here". */
  records: ClaimRecord[];
}
