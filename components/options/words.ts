import { longDate } from '../dates';
import { statements } from '../words';

/** Everything the options page says, in English. */

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const title = 'Options';
export const lead = 'Changes are kept on this computer and apply at once.';
export const contents = 'Contents';
export const undo = 'Undo';

export const sections = {
  where: 'Where it runs',
  marks: 'Marks',
  appearance: 'Appearance',
  index: 'The index',
  privacy: 'Privacy',
};

export const switchWords = { on: 'On', off: 'Off' };

export const where = {
  listed: 'On the listed news sites',
  listedText: (sites: number) =>
    `${counted(sites, 'site comes', 'sites come')} with the extension. It asks for no others.`,
  everywhere: 'On every site',
  everywhereText: 'The browser will ask you first. Pages are read on this computer only.',
  own: 'Your sites',
  none: 'You have added no site and turned none off. The popup does both.',
  added: 'added by you',
  remove: 'Remove',
  removed: 'removed',
  turnedOff: 'turned off by you',
  turnOn: 'Turn on',
  turnedOn: 'on again',
  /** For buttons that stand beside the name. */
  named: (action: string, name: string) => `${action}: ${name}`,
};

export const marks = {
  example: { before: 'Pyongyang ', marked: 'has denied supplying the missiles', after: '.' },
  exampleText: 'The same for every mark. It says that something is on record, not what is right.',
  muted: 'Claims you muted',
  none: 'No claim is muted. The card mutes one.',
  mutedByYou: 'not marked on any page',
  unmute: 'Unmute',
  unmuted: 'marked again',
};

export const appearance = {
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  textSizeText: 'In the card, the popup and this page.',
  textSizes: { 100: '100 %', 115: '115 %', 130: '130 %' },
};

export const index = {
  goesUpTo: 'Goes up to',
  holds: 'Holds',
  counts: (all: { statements: number; speakers: number; sources: number }) =>
    `${statements(all.statements)}, ${counted(all.speakers, 'speaker', 'speakers')}, ${counted(all.sources, 'source', 'sources')}`,
  version: 'Version',
  date: longDate,
  failed: 'The index did not load. The file packaged with the extension could not be read.',
};

export const privacy =
  'Nothing leaves this computer. The extension makes no request of any kind, keeps no history of what you read and has no account.';
