/** The claims index as it is edited in `data/` and as it is packaged. Generated from `data/schema/`; do not edit. */

/** The way the goods or people go. */
export type Direction = 'dprk-to-russia' | 'russia-to-dprk' | 'both' | 'third-to-dprk';

/** What kind of publisher it is. A mirror repeats another outlet's text. */
export type SourceKind = 'news' | 'state-media' | 'government' | 'intergovernmental' | 'research' | 'mirror';

/**
 * alleges: puts the claim forward
 * supports: adds evidence, or repeats another's finding as its own
 * denies: rejects the claim
 * questions: says it cannot confirm the claim, or asks for proof
 * declines: neither confirms nor denies it, or refuses to comment
 * confirms: a party to the alleged act acknowledges it
 * comments: condemns, warns or demands without taking a side on whether it is so
 */
export type Stance = 'alleges' | 'supports' | 'denies' | 'questions' | 'declines' | 'confirms' | 'comments';

/** A neutral proposition: what is alleged. */
export interface Claim {
  /** An id: small Latin letters, digits and single hyphens. Permanent once published. */
  id: string;
  /** The proposition in one neutral sentence, without a verdict. */
  title: string;
  /** Name for tabs and lists, at most 30 characters. */
  short: string;
  direction: Direction;
  /** What is said to be transferred. */
  items: string[];
  /** ISO month in which the allegation was first made. */
  from: string;
  /** Ids of the more general claims directly above this one. */
  broader: string[];
  /** How newspapers put it, by language: what a sentence's closeness to the claim is measured against. */
  phrasings: Partial<Record<string, string[]>>;
}

/** Who speaks, or relays: a person, a body, a group or an unnamed source. */
export interface Speaker {
  /** An id: small Latin letters, digits and single hyphens. Permanent once published. */
  id: string;
  /** The name shown to readers. */
  name: string;
  /**
   * unnamed: a source that the publisher does not name
   * group: several states or persons speaking together
   */
  kind: 'person' | 'body' | 'unnamed' | 'group';
  /** Other names and spellings, by language. */
  aliases: Partial<Record<string, string[]>>;
  /** Names that are also an ordinary word, a common name, an outlet or a place, or another speaker's. */
  ambiguousAliases?: string[];
  roles: Role[];
}

/** An office or function of a speaker. */
export interface Role {
  /** The office, as it is called. */
  title: string;
  /** The body that the office belongs to. Left out where there is none. */
  organization: string | null;
  /** ISO 3166-1 alpha-2; a list for groups; null for international bodies. */
  country: string | string[] | null;
  /** Start of the role, only where a source gives it. */
  from?: string;
  /** End of the role, only where a source gives it. */
  until?: string;
  /** Year or years in which the sources show the role. */
  asOf?: string;
}

/** One publication. */
export interface Source {
  /** An id: small Latin letters, digits and single hyphens. Permanent once published. */
  id: string;
  /** Who publishes the page; an agency whose report it carries stands in brackets. */
  publisher: string;
  kind: SourceKind;
  /** The page's own title, letter for letter. Left out where it was not seen. */
  title: string | null;
  /** The address at which the text was read; null where there is none, and then noAddress says why. */
  url: string | null;
  /** Why the source has no address, such as a broadcast or a printed book. */
  noAddress?: string;
  /** ISO day, or null where the page prints none. */
  published: string | null;
  /** The language of the page. */
  language: string;
  /** Mirrors only: whose text it is. */
  mirrorOf?: string;
  /** For a forum, a copy on a blog, raw storage or a content farm: not to be relied on alone. */
  weak?: true;
}

/** One speech act with a stance for each claim it speaks of. */
export interface Statement {
  /** Permanent; by habit speaker-day-keyword, such as peskov-2024-10-10-fake-news. */
  id: string;
  /** Id of the speaker. */
  speaker: string;
  /** Id of the body for which the speaker speaks, where the sources say so. */
  onBehalfOf?: string;
  /** Id of the person or outlet that passed the words on. */
  relayedBy?: string;
  /** ISO day, or ISO month where the day is not known. */
  date: string;
  /**
   * printed: a source gives the day
   * derived: worked out from a weekday, an address or the context
   * reported: the day of the report; that of the words is not given
   */
  dateBasis: 'printed' | 'derived' | 'reported';
  positions: Position[];
  /** One neutral sentence in our own words, with the attribution in it. */
  summary: string;
  quotations: Quotation[];
  /** Ids of the sources, strongest first. */
  sources: string[];
  /** Says that the statement rests on weak sources alone. */
  weakOnly?: true;
  /** Id of the statement that this one answers, when a source says so. */
  inReplyTo?: string;
  /** Ids of the statements whose finding this one repeats or builds on. */
  reliesOn?: string[];
  /** What a reader has to know about dates, wordings or sources that differ. */
  note?: string;
}

/** The stance that a statement takes on one claim. */
export interface Position {
  /** Id of the claim. */
  claim: string;
  stance: Stance;
  /** Limits the position; it must not be shown without it. */
  scope?: string;
}

/** One remark; its renderings are the same words as different sources print them. */
export interface Quotation {
  renderings: Rendering[];
}

/** One printed form of the words: the original, or one of its translations. */
export interface Rendering {
  /** The words letter for letter, without the outer quotation marks; at most 60 words (160 characters in Japanese and Chinese). */
  text: string;
  /** A BCP 47 language code, such as en, ko or zh. */
  language: string;
  /** True when the words were spoken or written in another language. */
  translated: boolean;
  /** Id of the source that prints these words; one of the statement's sources. */
  source: string;
  /**
   * quoted: in quotation marks in the source
   * full-text: from the published text of the statement, or a transcript
   */
  kind: 'quoted' | 'full-text';
}

/** A statement that articles report beside the subject: shown as such in search, never marked. */
export interface ContextStatement {
  /** Permanent; by habit speaker-day-keyword, such as peskov-2024-10-10-fake-news. */
  id: string;
  /** Id of the speaker. */
  speaker: string;
  /** Id of the body for which the speaker speaks, where the sources say so. */
  onBehalfOf?: string;
  /** Id of the person or outlet that passed the words on. */
  relayedBy?: string;
  /** ISO day, or ISO month where the day is not known. */
  date: string;
  /**
   * printed: a source gives the day
   * derived: worked out from a weekday, an address or the context
   * reported: the day of the report; that of the words is not given
   */
  dateBasis: 'printed' | 'derived' | 'reported';
  /** One neutral sentence in our own words, with the attribution in it. */
  summary: string;
  quotations: Quotation[];
  /** Ids of the sources, strongest first. */
  sources: string[];
  /** Says that the statement rests on weak sources alone. */
  weakOnly?: true;
  /** Id of the statement that this one answers, when a source says so. */
  inReplyTo?: string;
  /** Ids of the statements whose finding this one repeats or builds on. */
  reliesOn?: string[];
  /** What a reader has to know about dates, wordings or sources that differ. */
  note?: string;
  /** Why it stands here and not among the statements. */
  why: string;
}

/** A point on which sources or speakers differ, with each version and who prints it. */
export interface Disagreement {
  /** An id: small Latin letters, digits and single hyphens. Permanent once published. */
  id: string;
  /** Ids of the statements or claims that it concerns. */
  about: string[];
  /** What differs. */
  kind: 'date' | 'number' | 'wording' | 'attribution' | 'direction';
  /** One neutral sentence on what differs. */
  text: string;
  /** The versions, each as one source prints it; no two alike. */
  values: {
    /** A text without white space at its ends. */
    value: string;
    /** Id of the source that prints it. */
    source: string;
  }[];
}
