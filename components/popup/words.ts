import type { Stance } from '../../core/model';
import { languageName, longDate, shortDate } from '../dates';
import { stanceLabel, statements } from '../words';

/** Everything the popup says, in English. Verbs of verdict do not occur. */

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const site = {
  switchName: (host: string) => `On ${host}`,
  on: 'On',
  off: 'Off',
};

export const search = {
  placeholder: 'Search statements, speakers, sources',
  clear: 'Clear the search',
  shortcut: '/',
  results: 'Statements found',
  found: statements,
  some: (count: number) =>
    count === 1 ? '1 statement has some of these words' : `${count} statements have some of these words`,
  readAs: 'Read as',
  more: (count: number) => `Show ${count} more`,
  opening: 'Opening the index…',
};

export const filters = {
  name: 'Filters',
  stance: 'Stance',
  speaker: 'Speaker',
  year: 'Year',
  language: 'Language',
  any: {
    stance: 'Any stance',
    speaker: 'Any speaker',
    year: 'Any year',
    language: 'Any language',
  },
  /** "Stance: Denies", for the button's name. */
  chosen: (filter: string, value: string) => `${filter}: ${value}`,
};

export const result = {
  sources: (count: number) => counted(count, 'source', 'sources'),
  summaryOnly: 'summary, no quotation on record',
  context: 'Context',
  contextMeaning: 'not about this subject, reported beside it',
  unfolded: 'Unfolded. Tab goes to its sources.',
  positions: 'Positions',
  otherRemarks: 'Other remarks in this statement',
  details: (name: string) => `Statement of ${name}`,
};

export const noMatch = {
  title: 'No statement matches',
  /** The parts of the sentence that the filters add. */
  inYear: (year: string) => ` in ${year}`,
  by: (speaker: string) => ` by ${speaker}`,
  quotedIn: (language: string) => ` quoted in ${languageName(language)}`,
  withStance: (stance: Stance) => ` under “${stanceLabel[stance]}”`,
  text: (limits: string, indexDate: string) =>
    `Nothing on record for these words${limits}, up to ${longDate(indexDate)}. No match is not clearance.`,
  clear: {
    stance: (count: number) => `Clear the stance (${statements(count)})`,
    speaker: (count: number) => `Clear the speaker (${statements(count)})`,
    year: (count: number) => `Clear the year (${statements(count)})`,
    language: (count: number) => `Clear the language (${statements(count)})`,
  },
  clearAll: (count: number) => `Clear all filters (${statements(count)})`,
};

export const page = {
  passages: (count: number) => counted(count, 'passage on this page', 'passages on this page'),
  articleOf: (isoDay: string) => `Article of ${longDate(isoDay)}`,
  noDate: 'no date found for this page',
  possible: (count: number) => `${count} possibly related, not underlined`,
  possibleTitle: 'Possibly related',
  possibleMeaning: 'weaker match, not underlined',
  reading: 'Reading the page…',
};

export const nothingMarked = {
  title: 'Nothing marked on this page',
  text: (indexDate: string) => `No passage here matches a claim in the index, which goes up to ${longDate(indexDate)}.`,
  clearance: 'That is not clearance. It says nothing about whether the page is right.',
  lookAgain: 'Look again',
};

export const notRunning = {
  title: 'Not running on this site',
  text: (sites: number) =>
    `On Record runs by itself on ${counted(sites, 'news site', 'news sites')}. On others it reads a page only when you ask.`,
  check: 'Check this page',
  always: 'Always on this site',
  privacy: 'The page is read on this computer. Nothing is sent anywhere.',
};

export const unreadable = {
  title: 'This page cannot be read',
  text: 'Browsers keep extensions out of their own pages and stores. The search still works.',
};

export const indexFailed = {
  title: 'The index did not load',
  text: 'The file packaged with the extension could not be read. Your settings are unharmed.',
  again: 'Try again',
  copy: 'Copy details',
};

export const pageFailed = {
  title: 'The page was not read',
  text: 'The search still works. The page itself is untouched.',
};

export const foot = {
  indexTo: (isoDay: string) => `Index to ${shortDate(isoDay)}`,
  options: 'Options',
  move: 'move',
  open: 'open',
  clear: 'clear',
  withoutFilters: (count: number) => `All ${count} without filters`,
};
