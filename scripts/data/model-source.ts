import { compile } from 'json-schema-to-typescript';
import { readSchemaFiles, type SchemaNode } from './schema-files';

const BANNER =
  '/** The claims index as it is edited in `data/` and as it is packaged. Generated from `data/schema/`; do not edit. */';

/** The kinds of entry, in the order in which `core/model.ts` has them; what they refer to comes with them. */
const ENTRIES = ['claim', 'speaker', 'source', 'statement', 'contextStatement', 'disagreement'];

/** A type of this name is needed to hold the entries together for the compiler; it is taken out again. */
const ROOT = 'GeneratedRoot';

/** Keywords that say nothing about the type; the compiler would turn some of them into comments. */
const NOT_TYPES = new Set(['default', 'minItems', 'uniqueItems', 'pattern', 'minLength', 'maxLength', 'propertyNames']);

/** The list's own description is the one to show. */
function withoutDescription({ description: _, ...node }: SchemaNode): SchemaNode {
  return node;
}

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The index has every field that has a default, so the model requires it; fields for editors only are dropped. A
 * definition with a title becomes a type of that name, one without is put in place where it is referred to.
 */
class ModelSchema {
  constructor(private readonly files: Record<string, SchemaNode>) {}

  definitions(): Record<string, SchemaNode> {
    const all = Object.entries(this.files).flatMap(([file, schema]) =>
      Object.entries(schema.definitions ?? {}).map(
        ([name, definition]) => [name, this.resolve(definition, file)] as const,
      ),
    );
    return Object.fromEntries(all);
  }

  private resolve(node: SchemaNode, file: string): SchemaNode {
    if (node.$ref === undefined) return this.fields(node, file);
    const [refFile = '', pointer = ''] = node.$ref.split('#');
    const from = refFile || file;
    const target = this.at(from, pointer);
    const { $ref: _, ...siblings } = node;
    if (target.title !== undefined) return { $ref: `#/definitions/${pointer.split('/').at(-1)}` };
    return this.resolve({ ...target, ...siblings }, from);
  }

  private fields(node: SchemaNode, file: string): SchemaNode {
    const result: SchemaNode = {};
    for (const [keyword, value] of Object.entries(node)) {
      if (NOT_TYPES.has(keyword)) continue;
      if (keyword === 'properties') result.properties = this.properties(node, file);
      else if (keyword === 'items' && isNode(value)) result.items = withoutDescription(this.resolve(value, file));
      else result[keyword] = isNode(value) ? this.resolve(value, file) : value;
    }
    if (node.properties) {
      const withDefault = Object.entries(node.properties).flatMap(([name, field]) =>
        'default' in field ? [name] : [],
      );
      result.required = [...(node.required ?? []), ...withDefault];
    }
    return result;
  }

  private properties(node: SchemaNode, file: string): Record<string, SchemaNode> {
    const kept = Object.entries(node.properties ?? {}).filter(([, field]) => !field.writeOnly);
    return Object.fromEntries(kept.map(([name, field]) => [name, this.resolve(field, file)]));
  }

  private at(file: string, pointer: string): SchemaNode {
    let node: unknown = this.files[file];
    for (const key of pointer.split('/').slice(1)) node = isNode(node) ? node[key] : undefined;
    if (!isNode(node)) throw new Error(`${file}#${pointer} does not exist in data/schema/`);
    return node;
  }
}

/** The text of `core/model.ts`. */
export async function modelSource(schemaDir: string): Promise<string> {
  const root = {
    type: 'object',
    additionalProperties: false,
    required: ENTRIES,
    properties: Object.fromEntries(ENTRIES.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    definitions: new ModelSchema(readSchemaFiles(schemaDir)).definitions(),
  };
  const compiled = await compile(root as Parameters<typeof compile>[0], ROOT, {
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { singleQuote: true, bracketSpacing: true, trailingComma: 'all', printWidth: 120 },
  });
  return compiled
    .replace(new RegExp(`export interface ${ROOT} \\{\\n[^}]*\\n\\}\\n`), '')
    .replace(/\/\*\*\n\s+\* (.*)\n\s+\*\//g, '/** $1 */')
    .replace(/^(\}|export type .*;)\n(?=\/\*\*)/gm, '$1\n\n');
}
