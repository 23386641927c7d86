import { allStatements, type Path, renderingsOf } from '../dataset';
import { isInScript } from '../scripts-of-languages';
import { check } from './check';

const plain = (name: string) => name.normalize('NFKC').toLowerCase();

/** A name that two speakers have is marked as ambiguous at both. */
export const sharedAlias = check('shared-alias', function* (data) {
  const bearers = new Map<string, Set<string>>();
  for (const { name: id, value } of data.speakers) {
    for (const alias of [value.name, ...Object.values(value.aliases).flat(), ...(value.ambiguousAliases ?? [])]) {
      if (alias === undefined) continue;
      const known = bearers.get(plain(alias));
      if (known) known.add(id);
      else bearers.set(plain(alias), new Set([id]));
    }
  }
  for (const at of data.speakers) {
    for (const [language, aliases = []] of Object.entries(at.value.aliases)) {
      for (const [index, alias] of aliases.entries()) {
        const others = [...(bearers.get(plain(alias)) ?? [])].filter((id) => id !== at.name);
        if (others.length > 0) {
          yield {
            at,
            path: ['aliases', language, index],
            found: `"${alias}", also a name of ${others.join(', ')}`,
            expected: 'it under ambiguousAliases',
          };
        }
      }
    }
  }
});

/** An alias adds to the name, in the script of its language. */
export const aliasForm = check('alias-form', function* (data) {
  for (const at of data.speakers) {
    const { name, aliases, ambiguousAliases = [] } = at.value;
    for (const [language, list = []] of Object.entries(aliases)) {
      for (const [index, alias] of list.entries()) {
        const path: Path = ['aliases', language, index];
        if (alias === name) yield { at, path, found: `"${alias}", which is the name`, expected: 'another form' };
        if (ambiguousAliases.includes(alias))
          yield { at, path, found: `"${alias}" under ambiguousAliases too`, expected: 'it in one of the lists' };
        if (!isInScript(alias, language))
          yield { at, path, found: `"${alias}"`, expected: `letters of the language ${language}` };
      }
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
