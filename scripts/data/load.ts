import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dataset, EntryKind, Located } from './dataset';
import { byPlace, type Problem } from './problem';
import { schemaFinding } from './schema-problems';
import { compileSchemas, type Validators } from './schemas';
import { type DataFile, parseYamlFile } from './yaml-file';

const FOLDERS: Partial<Record<string, EntryKind>> = {
  claims: 'claims',
  speakers: 'speakers',
  sources: 'sources',
  statements: 'statements',
  disagreements: 'disagreements',
};

const SINGLE_FILES: Partial<Record<string, EntryKind>> = { 'context.yaml': 'context', 'news-sites.yaml': 'newsSites' };

export interface Loaded {
  data: Dataset;
  /** Of syntax and schema. An entry of a file with problems is not in the data. */
  problems: Problem[];
}

/** The kind of the entries in a file, from its path. */
function kindOf(path: string): EntryKind | undefined {
  const [parent = '', name = ''] = path.split('/').slice(-2);
  return SINGLE_FILES[name] ?? FOLDERS[parent];
}

function readDataFiles(dataDir: string): DataFile[] {
  const read = (...steps: string[]): DataFile => ({
    path: [basename(dataDir), ...steps].join('/'),
    text: readFileSync(join(dataDir, ...steps), 'utf8'),
  });
  const inFolders = Object.keys(FOLDERS).flatMap((folder) =>
    readdirSync(join(dataDir, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => read(folder, name)),
  );
  const single = Object.keys(SINGLE_FILES).filter((name) => existsSync(join(dataDir, name)));
  return [...inFolders, ...single.map((name) => read(name))];
}

function nameOf(entry: unknown, index: number): string {
  const { id, host } = (entry ?? {}) as { id?: unknown; host?: unknown };
  const name = id ?? host;
  return typeof name === 'string' ? name : `(entry ${index + 1})`;
}

/** The data of files that are already read. */
export function parseData(files: DataFile[], validators: Validators): Loaded {
  const entries: Record<EntryKind, Located<unknown>[]> = {
    claims: [],
    speakers: [],
    sources: [],
    statements: [],
    context: [],
    disagreements: [],
    newsSites: [],
  };
  const problems: Problem[] = [];
  for (const file of files) {
    const kind = kindOf(file.path);
    if (!kind) continue;
    const parsed = parseYamlFile(file);
    if (parsed.problems.length > 0) {
      problems.push(...parsed.problems);
      continue;
    }
    const list = Array.isArray(parsed.value) ? (parsed.value as unknown[]) : [];
    const name = (index: unknown) => (typeof index === 'number' ? nameOf(list[index], index) : '(no entry)');
    if (!validators[kind](parsed.value)) {
      for (const error of validators[kind].errors ?? []) {
        const { path, found, expected } = schemaFinding(error);
        problems.push({
          file: file.path,
          line: parsed.lineOf(path),
          entry: name(path[0]),
          check: 'schema',
          found,
          expected,
        });
      }
      continue;
    }
    list.forEach((value, index) => {
      const line: Located<unknown>['line'] = (path = []) => parsed.lineOf([index, ...path]);
      entries[kind].push({ value, name: nameOf(value, index), file: file.path, line });
    });
  }
  // The schemas have vouched for the shapes.
  return { data: entries as unknown as Dataset, problems: problems.sort(byPlace) };
}

/** Reads `data/`. */
export function loadData(dataDir: string): Loaded {
  return parseData(readDataFiles(dataDir), compileSchemas(join(dataDir, 'schema')));
}
