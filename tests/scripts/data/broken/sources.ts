import { after, broken, edit, PETROV, ROE, SOURCES, STATEMENTS, STATES } from './case';

export const BROKEN_SOURCES = [
  broken('no-address', 'agency-2', /neither url nor noAddress/, edit(SOURCES, '  url: https://agency.example/2\n', '')),
  broken(
    'no-address',
    'agency-2',
    /noAddress beside a url/,
    after(SOURCES, 'agency.example/2', '\n  noAddress: a book'),
  ),
  broken('address', 'agency-1', /utm_source/, after(SOURCES, 'agency.example/1?id=7', '&utm_source=feed')),
  broken('address', 'agency-2', /"https:\/\/agency\/2"/, edit(SOURCES, 'https://agency.example/2', 'https://agency/2')),
  broken(
    'duplicate-address',
    'agency-2',
    /the address of agency-1/,
    edit(SOURCES, 'https://agency.example/2', 'http://www.agency.example/1/?id=7'),
  ),
  broken('mirror', 'copy', /a mirror without mirrorOf/, edit(SOURCES, '  mirrorOf: Agency\n', '')),
  broken('mirror', 'copy', /mirrorOf at a source of kind news/, edit(SOURCES, 'kind: mirror', 'kind: news')),
  broken('weak-only', STATES, /weak sources alone/, edit(STATEMENTS, '  weakOnly: true\n', '')),
  broken('weak-only', PETROV, /weakOnly beside/, after(STATEMENTS, 'sources: [agency-2]', '\n  weakOnly: true')),
  broken(
    'weak-last',
    ROE,
    /weak source copy/,
    edit(STATEMENTS, '[agency-1, paper-ru, copy]', '[agency-1, copy, paper-ru]'),
  ),
];
