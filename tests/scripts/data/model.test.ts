import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelSource } from '../../../scripts/data/model-source';

it('core/model.ts is what the schemas generate', async () => {
  expect(readFileSync('core/model.ts', 'utf8'), 'run `npx tsx scripts/generate-model.ts`').toBe(
    await modelSource('data/schema'),
  );
});
