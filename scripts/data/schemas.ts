import { Ajv, type ValidateFunction } from 'ajv';
import type { EntryKind } from './dataset';
import { readSchemaFiles } from './schema-files';

const FILES: Record<EntryKind, string> = {
  claims: 'claims.schema.json',
  speakers: 'speakers.schema.json',
  sources: 'sources.schema.json',
  statements: 'statements.schema.json',
  context: 'context.schema.json',
  disagreements: 'disagreements.schema.json',
  newsSites: 'news-sites.schema.json',
};

export type Validators = Record<EntryKind, ValidateFunction>;

/** The schemas of `data/schema/`, ready to check a file's list of entries and to fill in the defaults. */
export function compileSchemas(schemaDir: string): Validators {
  // verbose: a problem's message needs the found value and the schema's description.
  const ajv = new Ajv({ allErrors: true, useDefaults: true, verbose: true, allowUnionTypes: true });
  ajv.addKeyword('tsType'); // read by the generator of core/model.ts only
  for (const [file, schema] of Object.entries(readSchemaFiles(schemaDir))) ajv.addSchema(schema, file);
  const compiled = (kind: EntryKind): ValidateFunction => {
    const validate = ajv.getSchema(FILES[kind]);
    if (!validate) throw new Error(`data/schema/${FILES[kind]} is missing`);
    return validate;
  };
  return {
    claims: compiled('claims'),
    speakers: compiled('speakers'),
    sources: compiled('sources'),
    statements: compiled('statements'),
    context: compiled('context'),
    disagreements: compiled('disagreements'),
    newsSites: compiled('newsSites'),
  };
}
