import type { EvidencePlace } from '../core/mention';
import type { Stance } from '../core/model';
import { longDate } from './dates';

/**
 * Everything the card says, in English. Another language is another module of this shape.
 * Verbs of verdict do not occur: a stance is the speaker's, never ours.
 */

/** BCP 47, and the way it is written: the interface's, whatever the page's. */
export const language = 'en';
export const direction: 'ltr' | 'rtl' = 'ltr';

export const product = 'On Record';

/** Plain English plurals; other languages bring their own. */
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const stanceLabel: Record<Stance, string> = {
  alleges: 'Alleges',
  supports: 'Supports',
  denies: 'Denies',
  questions: 'Questions',
  declines: 'Declines',
  confirms: 'Confirms',
  comments: 'Comments',
};

/** The verb after a name. */
export const stanceWord: Record<Stance, string> = {
  alleges: 'alleges',
  supports: 'supports',
  denies: 'denies',
  questions: 'questions',
  declines: 'declines to say',
  confirms: 'confirms',
  comments: 'comments',
};

export const stanceMeaning: Record<Stance, string> = {
  alleges: 'puts the claim forward',
  supports: 'adds evidence, or repeats a finding as its own',
  denies: 'rejects the claim',
  questions: 'cannot confirm it, or asks for proof',
  declines: 'neither confirms nor denies',
  confirms: 'a party to the act acknowledges it',
  comments: 'takes no side on whether it is so',
};

export const bar = { why: 'Why this was marked', mute: 'Mute', close: 'Close' };

export const tally = {
  name: 'Statements by stance',
  item: (stance: Stance, count: number) => `${stanceLabel[stance]}, ${statements(count)}`,
};

export const statements = (count: number) => counted(count, 'statement', 'statements');
export const indexTo = (isoDay: string) => `Index to ${longDate(isoDay)}`;

export const record = {
  reported: 'Closest to this passage',
  elsewhere: 'Confirmed since then, on other claims',
  before: 'On record before this article',
  noDate: 'On record, no date found for this page',
  since: 'Since then',
  noneBefore: 'Nothing on record before this article.',
  noneSince: (indexDate: string) => `Nothing on record since then, up to ${longDate(indexDate)}.`,
  moreBefore: (count: number) => `${count} more before this article`,
  moreSince: (count: number) => `${count} more since then`,
  more: (count: number) => `${count} more`,
  fewer: 'Show fewer',
};

export const statement = {
  sameDay: 'same day',
  by: (date: string) => `by ${date}`,
  dayNotGiven: 'day not given',
  dayOfWordsNotGiven: 'day of the words not given',
  dayDerived: 'The day is worked out from a weekday, an address or the context',
  about: (claim: string) => `On: ${claim}`,
  scope: (scope: string) => `Scope: ${scope}`,
  relayedBy: (name: string) => `relayed by ${name}`,
  onBehalfOf: (name: string) => `on behalf of ${name}`,
  wordings: (count: number) => counted(count, 'wording', 'wordings'),
  moreSources: (count: number) => `and ${counted(count, 'more source', 'more sources')}`,
  summaryInEnglish: 'summary in English',
  wholeText: 'more',
  wholeTextOf: 'of this text',
};

export const source = {
  opens: 'opens in a new tab',
  noDate: 'no date printed',
  mirrorOf: (publisher: string, origin: string) => `${publisher}, repost of ${origin}`,
};

export type Label = 'stateMedia' | 'government' | 'intergovernmental' | 'research' | 'mirror' | 'weak' | 'translated';

export const label: Record<Label, string> = {
  stateMedia: 'State media',
  government: 'Government',
  intergovernmental: 'Intergovernmental',
  research: 'Research',
  mirror: 'Mirror',
  weak: 'Weak source',
  translated: 'Translated',
};

export const labelMeaning: Record<Label, string> = {
  stateMedia: 'a publisher owned or directed by a government',
  government: 'a government or one of its bodies publishes this itself',
  intergovernmental: 'an organisation of states publishes this itself',
  research: 'a research institute or a monitoring project',
  mirror: "a copy of another publisher's text; the original was not read",
  weak: 'a forum, a copied blog, a storage host or a content farm',
  translated: 'these are not the words in the language they were said in',
};

export const disagreement = {
  title: 'Sources disagree',
  points: (count: number) => counted(count, 'point', 'points'),
  value: 'What is printed',
  printedBy: 'Who prints it',
};

export const changed = {
  lead: 'Positions changed:',
  speakers: (count: number) => counted(count, 'speaker', 'speakers'),
};

export const tabs = { name: 'Claims this passage comes close to' };

export const copying = { citation: 'Copy citation', done: 'Copied', failed: 'Could not copy' };

export const why = {
  title: 'Why this was marked',
  passage: 'Passage',
  parties: 'Parties',
  things: 'Thing',
  verbs: 'Verb',
  closest: 'Closest to',
  date: 'Date',
  noDate: 'no date found for this page',
  back: 'Back',
  mutePassage: 'Not about this? Mute this passage',
  /** Words of the passage itself need no place. */
  place: {
    sentence: '',
    before: 'from the sentence before',
    headline: 'from the headline',
    page: 'from elsewhere on the page',
  } satisfies Record<EvidencePlace, string>,
  dateFrom: {
    metadata: (date: string) => `${date}, from the page’s metadata`,
    address: (date: string) => `${date}, from the address`,
    text: (date: string) => `${date}, from the text`,
  },
};

export const loading = { title: 'Looking it up…' };

export const failed = {
  title: 'This card did not load',
  text: 'The index did not answer. The page itself is untouched.',
  action: 'Try again',
};

export const updated = {
  title: 'On Record was updated',
  text: 'Reload the page to see its marks.',
  action: 'Reload',
};

export const nothing = {
  title: 'Nothing on record here',
  text: (indexDate: string, count: number) =>
    `No statement on this passage up to ${longDate(indexDate)}. ` +
    `That is not clearance: the index holds ${statements(count)} and can miss some.`,
  search: 'Search the index',
};

export const muted = {
  passage: { title: 'Muted on this page', text: () => 'The underline is gone until you reload.' },
  claim: { title: 'Muted on this page', text: () => 'The underlines are gone until you reload.' },
  everywhere: {
    title: 'Muted on every page',
    text: () => 'Passages about this claim are no longer underlined.',
  },
  site: {
    title: 'Off on this site',
    text: (host: string) => `You turned On Record off for ${host}. Marks are hidden; the search still works.`,
  },
  undo: 'Undo',
  turnOn: 'Turn on',
  offOn: (host: string) => `Off on ${host}`,
  always: 'Always mute this claim',
};

export const stepping = {
  /** Said once a page. */
  found: (count: number) => `${counted(count, 'passage', 'passages')} on record. Alt Shift J goes to the first.`,
  at: (place: number, count: number, passage: string) => `${place} of ${count}: ${passage}`,
};
