import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../scripts/data/build-index';
import { countLines } from '../../../scripts/data/counts';
import { SAMPLE } from './sample';

let root: string;
let dataDir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'on-record-'));
  dataDir = join(root, 'data');
  cpSync('data/schema', join(dataDir, 'schema'), { recursive: true });
  for (const [path, text] of Object.entries(SAMPLE)) {
    cpSync('data/schema/common.schema.json', join(root, path)); // makes the folder
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

describe('buildIndex', () => {
  it('fills in defaults, sorts by date and dates the index by its newest statement', () => {
    const index = buildIndex(dataDir, '2024-06-01');
    expect(index.date).toBe('2023-10-15');
    expect(index.statements.map(({ date }) => date)).toEqual(['2023-10-13', '2023-10-14', '2023-10-15']);
    expect(index.statements[2]?.quotations).toEqual([]);
    expect(index.statements[0]?.quotations[0]?.renderings[0]?.kind).toBe('quoted');
    expect(index.speakers[1]?.roles[0]).toEqual({
      title: 'Ambassador',
      organization: null,
      country: 'RU',
      from: '2020',
      until: '2024',
    });
    expect(index.sources[2]).toMatchObject({ title: null, published: null });
  });

  it('leaves out what is for editors only', () => {
    expect(JSON.stringify(buildIndex(dataDir, '2024-06-01'))).not.toContain('reportedWords');
  });

  it('throws with every problem when the data is broken', () => {
    const file = join(dataDir, 'context.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('speaker: times', 'speaker: thymes'));
    expect(() => buildIndex(dataDir, '2024-06-01')).toThrow(
      'The data has 1 problem(s):\ndata/context.yaml:3 times-2023-10-drones: unknown-id: found "thymes" in speaker, expected the id of a speaker',
    );
  });

  it("finds the repository's own data sound", () => {
    expect(buildIndex('data').statements.length).toBeGreaterThan(300);
  });

  it('is counted', () => {
    const lines = countLines(buildIndex(dataDir, '2024-06-01'));
    expect(lines[0]).toBe('claims 2, speakers 4, sources 4, statements 3, context 1, disagreements 1');
    expect(lines[1]).toBe(
      'quotations 3 in 4 renderings (0 from full texts, 2 translated), statements without a quotation 1',
    );
    expect(lines).toContain('weak sources 1; statements with weak sources only 1');
  });
});
