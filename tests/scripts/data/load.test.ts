import { describe, expect, it } from 'vitest';
import { printed, problemsOf } from './sample';

const statements = 'data/statements/2023-10.yaml';

describe('files that cannot be read as they should', () => {
  it.each([
    [
      'a key without its colon',
      'dateBasis: printed\n  positions:',
      'dateBasis printed\n  positions:',
      /^data\/statements\/2023-10\.yaml:\d+ roe-2023-10-13-shells: yaml-syntax: found ".+", expected YAML$/,
    ],
    [
      'a field written twice',
      'relayedBy: times',
      'relayedBy: times\n  relayedBy: times',
      /:33 petrov-2023-10-14-no-shells: yaml-syntax: found "Map keys must be unique"/,
    ],
    [
      'an unknown field',
      'relayedBy: times',
      'relaidBy: times',
      /:32 petrov-2023-10-14-no-shells: schema: found unknown field "relaidBy", expected one of id, speaker, onBehalfOf,/,
    ],
    [
      'a missing field',
      '  dateBasis: reported\n',
      '',
      /:30 petrov-2023-10-14-no-shells: schema: found no field "dateBasis", expected that field$/,
    ],
    [
      'an unknown stance',
      'stance: denies',
      'stance: refutes',
      /:38 petrov-2023-10-14-no-shells: schema: found positions\.0\.stance: "refutes", expected one of alleges, supports, denies,/,
    ],
    [
      'a day in another form',
      'date: 2023-10-14',
      'date: 14 October 2023',
      /schema: found date: "14 October 2023", expected an ISO day, such as 2024-01-04, or an ISO month, such as 2024-01$/,
    ],
    [
      'a number where a text belongs',
      'note: A reprint has "a false report" in place of his words.',
      'note: 2023',
      /schema: found note: 2023 \(a number\), expected a text \(put it in quotation marks/,
    ],
    ['an empty list', 'sources: [agency-2]', 'sources: []', /schema: found sources: 0 entries, expected at least 1$/],
    [
      'a list entry written twice',
      'sources: [agency-2]',
      'sources: [agency-2, agency-2]',
      /schema: found sources: the same entry twice, expected each once$/,
    ],
    [
      'a flag set to false',
      'weakOnly: true',
      'weakOnly: false',
      /schema: found weakOnly: false \(a boolean\), expected true, or no such field$/,
    ],
  ])('%s', (_what, from, to, line) => {
    const lines = printed(problemsOf([{ file: statements, from, to }]));
    expect(lines).toContainEqual(expect.stringMatching(line));
  });

  it('a name too long for a tab', () => {
    const long = {
      file: 'data/claims/arms.yaml',
      from: 'short: Shells',
      to: 'short: Shells of every calibre, 2022-23',
    };
    expect(printed(problemsOf([long]))).toEqual([
      'data/claims/arms.yaml:15 shells: schema: found short: "Shells of every calibre, 2022-23" (32 characters), expected at most 30',
    ]);
  });

  it('a language that is no code', () => {
    const wrong = { file: 'data/claims/arms.yaml', from: 'ru: [КНДР', to: 'Russian: [КНДР' };
    expect(printed(problemsOf([wrong]))).toContainEqual(
      expect.stringContaining(
        'arms.yaml:11 arms-general: schema: found phrasings: "Russian", expected a language code',
      ),
    );
  });

  it('a file with nothing in it', () => {
    const from = `\n- { host: agency.example, name: Agency, country: US, language: en, kind: agency }\n- { host: paper.example, name: Paper, country: RU, language: [ru, en], kind: agency }\n`;
    expect(printed(problemsOf([{ file: 'data/news-sites.yaml', from, to: '# nothing yet\n' }]))).toEqual([
      'data/news-sites.yaml:1 (no entry): schema: found nothing, expected a list',
    ]);
  });
});
