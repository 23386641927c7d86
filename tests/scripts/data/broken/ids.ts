import { broken, CLAIMS, CONTEXT, DISAGREEMENTS, edit, PETROV, SOURCES, SPEAKERS, STATEMENTS, STATES } from './case';

const SPARE = '\n- { id: spare, publisher: A, kind: news, url: "https://a.example/9", language: en }\n\n- id: copy';

export const BROKEN_IDS = [
  broken(
    'duplicate-id',
    'roe-2023-10-13-shells',
    /the id of data\/statements\/2023-10.yaml:2/,
    edit(CONTEXT, 'id: times-2023-10-drones', 'id: roe-2023-10-13-shells'),
  ),
  broken(
    'unknown-id',
    'shells',
    /"arms-genral" in broader/,
    edit(CLAIMS, 'broader: [arms-general]', 'broader: [arms-genral]'),
  ),
  broken(
    'unknown-id',
    STATES,
    /"missiles" in positions/,
    edit(STATEMENTS, 'stance: supports', 'stance: supports\n    - { claim: missiles, stance: supports }'),
  ),
  broken('unknown-id', PETROV, /"tims" in relayedBy/, edit(STATEMENTS, 'relayedBy: times', 'relayedBy: tims')),
  broken(
    'unknown-id',
    PETROV,
    /"roe" in inReplyTo/,
    edit(STATEMENTS, 'inReplyTo: roe-2023-10-13-shells', 'inReplyTo: roe'),
  ),
  broken('unknown-id', STATES, /"roe" in reliesOn/, edit(STATEMENTS, '[roe-2023-10-13-shells]', '[roe]')),
  broken('unknown-id', STATES, /"copies" in sources/, edit(STATEMENTS, 'sources: [copy]', 'sources: [copies]')),
  broken('unknown-id', 'containers-number', /"roe" in about/, edit(DISAGREEMENTS, '[roe-2023-10-13-shells]', '[roe]')),
  broken('unknown-id', 'containers-number', /"paper" in values/, edit(DISAGREEMENTS, 'paper-ru', 'paper')),
  broken('self-reference', PETROV, /the speaker/, edit(STATEMENTS, 'relayedBy: times', 'relayedBy: ivan-petrov')),
  broken('self-reference', STATES, /the statement itself/, edit(STATEMENTS, '[roe-2023-10-13-shells]', `[${STATES}]`)),
  broken(
    'unused',
    'times',
    /no use/,
    edit(STATEMENTS, '  relayedBy: times\n', ''),
    edit(CONTEXT, 'speaker: times', 'speaker: jane-roe'),
  ),
  broken('unused', 'spare', /no use/, edit(SOURCES, '\n- id: copy', SPARE)),
  broken(
    'unused',
    'shells',
    /no use/,
    edit(STATEMENTS, 'claim: shells', 'claim: arms-general'),
    edit(STATEMENTS, 'claim: shells', 'claim: arms-general'),
  ),
  broken(
    'shared-alias',
    'jane-roe',
    /"Roe", also a name of ivan-petrov/,
    edit(SPEAKERS, 'ru: [Иван Петров]', 'ru: [Иван Петров]\n    en: [roe]'),
  ),
];
