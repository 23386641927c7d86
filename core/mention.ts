import type { Stance } from './model';

/** Where a part of the evidence stands. */
export type EvidencePlace = 'sentence' | 'before' | 'headline' | 'page';

export interface Evidence {
  /** The words as the page prints them. */
  text: string;
  place: EvidencePlace;
}

/** Why a passage was marked, as the card shows it and the command line prints it. */
export interface MentionReasons {
  parties: Evidence[];
  things: Evidence[];
  verbs: Evidence[];
  /** The claim's phrasing or title that the passage came closest to. */
  closest: string;
}

export interface RankedClaim {
  id: string;
  /** 0 to 1. */
  score: number;
}

/** A passage about a claim. */
export interface Mention {
  /** Index into the article's blocks. */
  block: number;
  /** UTF-16 offsets into the block. */
  start: number;
  end: number;
  text: string;
  strength: 'marked' | 'possible';
  /** Best first, never empty. */
  claims: RankedClaim[];
  /** Statement ids, best first: the very one the passage reports, if it can be told, stands first. */
  statements: string[];
  /** The stance that the passage reports, where it can be told. */
  stance: Stance | null;
  reasons: MentionReasons;
}
