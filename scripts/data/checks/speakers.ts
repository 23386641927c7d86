import type { Speaker } from '../../../core/model';
import { allStatements, type Located, type Path, renderingsOf } from '../dataset';
import { isInScript } from '../scripts-of-languages';
import { check } from './check';

const plain = (name: string) => name.normalize('NFKC').toLowerCase();

/** The aliases of a speaker with their places; not the ambiguous ones. */
function aliasesOf({ value }: Located<Speaker>) {
  return Object.entries(value.aliases).flatMap(([language, list = []]) =>
    list.map((alias, index) => ({ alias, language, path: ['aliases', language, index] satisfies Path })),
  );
}

/** The ids of the speakers who have a name, by the name. */
function bearersOf(speakers: Located<Speaker>[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const at of speakers) {
    const aliases = aliasesOf(at).map(({ alias }) => alias);
    for (const name of [at.value.name, ...aliases, ...(at.value.ambiguousAliases ?? [])]) {
      bearers.set(plain(name), (bearers.get(plain(name)) ?? new Set()).add(at.name));
    }
  }
  return bearers;
}

/** A name that two speakers have is marked as ambiguous at both. */
export const sharedAlias = check('shared-alias', function* (data) {
  const bearers = bearersOf(data.speakers);
  for (const at of data.speakers) {
    for (const { alias, path } of aliasesOf(at)) {
      const others = [...(bearers.get(plain(alias)) ?? [])].filter((id) => id !== at.name);
      if (others.length > 0) {
        const found = `"${alias}", also a name of ${others.join(', ')}`;
        yield { at, path, found, expected: 'it under ambiguousAliases' };
      }
    }
  }
});

/** An alias adds to the name, in the script of its language. */
export const aliasForm = check('alias-form', function* (data) {
  for (const at of data.speakers) {
    const { name, ambiguousAliases = [] } = at.value;
    for (const { alias, language, path } of aliasesOf(at)) {
      const found = `"${alias}"`;
      if (alias === name) yield { at, path, found: `${found}, which is the name`, expected: 'another form' };
      if (ambiguousAliases.includes(alias)) {
        yield { at, path, found: `${found} under ambiguousAliases too`, expected: 'it in one of the lists' };
      }
      if (!isInScript(alias, language)) yield { at, path, found, expected: `letters of the language ${language}` };
    }
  }
});

/** A group has a list of countries, everybody else one. */
export const roleCountry = check('role-country', function* (data) {
  for (const at of data.speakers) {
    const isGroup = at.value.kind === 'group';
    for (const [index, { country }] of at.value.roles.entries()) {
      if (country !== null && Array.isArray(country) !== isGroup) {
        const [found, expected] = isGroup
          ? ['a single country', 'a list, as it is a group']
          : ['a list of countries', `one, as it is no group`];
        yield { at, path: ['roles', index, 'country'], found, expected };
      }
    }
  }
});

/** A rendering is in the script of its language. */
export const quotationScript = check('quotation-script', function* (data) {
  for (const at of allStatements(data)) {
    for (const { rendering, path } of renderingsOf(at)) {
      if (!isInScript(rendering.text, rendering.language)) {
        yield {
          at,
          path: [...path, 'language'],
          found: `language ${rendering.language}`,
          expected: 'that of the text',
        };
      }
    }
  }
});
