import type { ErrorObject } from 'ajv';
import type { Path } from './dataset';

/** A schema error in an editor's words. */
export interface SchemaFinding {
  path: Path;
  found: string;
  expected: string;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `"${value}"` : `${String(value)} (a ${typeof value})`;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text (put it in quotation marks if it looks like a number)',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
  null: 'nothing',
};

const described = (error: ErrorObject, otherwise: string) => {
  const description: unknown = error.parentSchema?.description;
  return typeof description === 'string'
    ? description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
    : otherwise;
};

const alternatives = (values: unknown[]) => values.map(String).join(', ');

/** What a schema error says. */
export function schemaFinding(error: ErrorObject): SchemaFinding {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const field = path.length > 1 ? `${path.slice(1).join('.')}: ` : '';
  const found = `${field}${shown(error.data)}`;
  switch (error.keyword) {
    case 'required':
      return { path, found: `${field}no field "${error.params.missingProperty}"`, expected: 'that field' };
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
      return {
        path: [...path, name],
        found: `${field}unknown field "${name}"`,
        expected: `one of ${alternatives(known)}`,
      };
    }
    case 'enum':
      return { path, found, expected: `one of ${alternatives(error.params.allowedValues as unknown[])}` };
    case 'const':
      return { path, found, expected: `${String(error.params.allowedValue)}, or no such field` };
    case 'type':
      return {
        path,
        found,
        expected: [error.params.type as string | string[]]
          .flat()
          .map((type) => TYPE_NAMES[type] ?? type)
          .join(' or '),
      };
    case 'pattern':
      return { path, found, expected: described(error, 'another form') };
    case 'maxLength':
      return {
        path,
        found: `${found} (${String(error.data).length} characters)`,
        expected: `at most ${error.params.limit}`,
      };
    case 'minItems':
      return {
        path,
        found: `${field}${(error.data as unknown[]).length} entries`,
        expected: `at least ${error.params.limit}`,
      };
    case 'uniqueItems':
      return { path, found: `${field}the same entry twice`, expected: 'each once' };
    case 'propertyNames':
      return {
        path: [...path, String(error.params.propertyName)],
        found: `${field}"${error.params.propertyName}"`,
        expected: 'a language code',
      };
    default:
      return { path, found, expected: error.message ?? described(error, 'another value') };
  }
}
