import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of a JSON Schema, as far as the tools here look into it. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, SchemaNode>;
  definitions?: Record<string, SchemaNode>;
  writeOnly?: boolean;
  default?: unknown;
  [keyword: string]: unknown;
}

/** The schemas of a folder by file name, such as `claims.schema.json`. */
export function readSchemaFiles(schemaDir: string): Record<string, SchemaNode> {
  const names = readdirSync(schemaDir).filter((name) => name.endsWith('.schema.json'));
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(schemaDir, name), 'utf8')) as SchemaNode]),
  );
}
