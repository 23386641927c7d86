import { describe, expect, it } from 'vitest';
import { after, edit, SITES, SOURCES, SPEAKERS, STATEMENTS } from './broken/case';
import { OTHER_WORDS, roeAgain } from './broken/second-statement';
import { type Break, problemsOf, SAMPLE } from './sample';

const UNTRANSLATED = edit(
  STATEMENTS,
  'language: ru\n          translated: true',
  'language: ru\n          translated: false',
);

const ALLOWED: [what: string, breaks: Break[]][] = [
  [
    'a reply dated the day before, across time zones',
    [edit(STATEMENTS, 'inReplyTo: roe-2023-10-13-shells', 'inReplyTo: five-states-2023-10-15-condemn')],
  ],
  ['another remark of the same day and stance', [roeAgain('She spoke about consequences.', OTHER_WORDS)]],
  ['two original languages of a DPRK body, which publishes in both', [UNTRANSLATED, edit(SPEAKERS, 'US', 'KP')]],
  ['no list of news sites', [edit(SITES, SAMPLE[SITES] ?? '', '[]')]],
  [
    'an alias that both speakers mark as ambiguous',
    [after(SPEAKERS, 'ru: [Джейн Роу]', '\n  ambiguousAliases: [Petrov]')],
  ],
  [
    'a verdict in quotation marks',
    [
      edit(STATEMENTS, 'called the report false', 'called the report "false"'),
      edit(STATEMENTS, '  reportedWords: ["false"]\n', ''),
    ],
  ],
  [
    'a name with such a word, between apostrophes',
    [edit(STATEMENTS, 'Five states', "The states' Center for Countering Disinformation and the states'")],
  ],
  ['a source without address that says why', [edit(SOURCES, 'url: https://agency.example/2', 'noAddress: a book')]],
  ['a role of this year', [edit(SPEAKERS, 'asOf: 2023-2024', 'asOf: "2024"')]],
];

describe('what the checks allow', () => {
  it.each(ALLOWED)('%s', (_what, breaks) => {
    expect(problemsOf(breaks)).toEqual([]);
  });
});
