import {
  type AnyStatement,
  allStatements,
  byName,
  type Dataset,
  type Located,
  type Path,
  renderingsOf,
} from '../dataset';
import { check } from './check';

/** Entries that are referred to by the same fields share one set of ids. */
function idSpaces(data: Dataset): Located<unknown>[][] {
  return [[...data.claims, ...data.statements, ...data.context], data.speakers, data.sources, data.disagreements];
}

/** An id stands for one entry. */
export const duplicateId = check('duplicate-id', function* (data) {
  for (const space of idSpaces(data)) {
    const first = byName(space);
    for (const at of space) {
      const other = first.get(at.name);
      if (!other || other === at) continue;
      yield { at, path: ['id'], found: `the id of ${other.file}:${other.line()}`, expected: 'an id of its own' };
    }
  }
});

interface Reference {
  at: Located<unknown>;
  path: Path;
  id: string;
  of: 'claim' | 'speaker' | 'source' | 'statement' | 'statement or claim';
}

/** A list of ids as references from its place. */
function listed(
  at: Located<unknown>,
  field: string,
  ids: string[],
  of: Reference['of'],
  inside: Path = [],
): Reference[] {
  return ids.map((id, index) => ({ at, path: [field, index, ...inside], id, of }));
}

function statementReferences(at: AnyStatement): Reference[] {
  const { speaker, onBehalfOf, relayedBy, inReplyTo, reliesOn = [], sources } = at.value;
  const persons = Object.entries({ speaker, onBehalfOf, relayedBy });
  return [
    ...persons.flatMap(([field, id]): Reference[] => (id ? [{ at, path: [field], id, of: 'speaker' }] : [])),
    ...(inReplyTo ? [{ at, path: ['inReplyTo'], id: inReplyTo, of: 'statement' as const }] : []),
    ...listed(at, 'reliesOn', reliesOn, 'statement'),
    ...listed(at, 'sources', sources, 'source'),
    ...renderingsOf(at).map(
      ({ rendering, path }): Reference => ({ at, path: [...path, 'source'], id: rendering.source, of: 'source' }),
    ),
  ];
}

function allReferences(data: Dataset): Reference[] {
  return [
    ...data.claims.flatMap((at) => listed(at, 'broader', at.value.broader, 'claim')),
    ...data.statements.flatMap((at) => {
      const claims = at.value.positions.map(({ claim }) => claim);
      return listed(at, 'positions', claims, 'claim', ['claim']);
    }),
    ...allStatements(data).flatMap(statementReferences),
    ...data.disagreements.flatMap((at) => [
      ...listed(at, 'about', at.value.about, 'statement or claim'),
      ...listed(
        at,
        'values',
        at.value.values.map(({ source }) => source),
        'source',
        ['source'],
      ),
    ]),
  ];
}

/** What is referred to exists. */
export const unknownId = check('unknown-id', function* (data) {
  const ids = (entries: Located<unknown>[]) => new Set(entries.map(({ name }) => name));
  const claims = ids(data.claims);
  const statements = ids(allStatements(data));
  const known = {
    claim: claims,
    speaker: ids(data.speakers),
    source: ids(data.sources),
    statement: statements,
    'statement or claim': new Set([...claims, ...statements]),
  };
  for (const { at, path, id, of } of allReferences(data)) {
    if (!known[of].has(id)) yield { at, path, found: `"${id}" in ${path[0]}`, expected: `the id of a ${of}` };
  }
});

/** No statement answers or builds on itself, and nobody is named twice in it. */
export const selfReference = check('self-reference', function* (data) {
  for (const at of allStatements(data)) {
    const { speaker, onBehalfOf, relayedBy, inReplyTo, reliesOn = [] } = at.value;
    for (const [field, id] of Object.entries({ onBehalfOf, relayedBy })) {
      if (id === speaker)
        yield { at, path: [field], found: 'the speaker', expected: 'somebody else, or no such field' };
    }
    for (const [field, ids] of Object.entries({ inReplyTo: [inReplyTo], reliesOn })) {
      if (ids.includes(at.name)) yield { at, path: [field], found: 'the statement itself', expected: 'another one' };
    }
  }
});
