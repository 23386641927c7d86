/** Writes `core/model.ts` from `data/schema/`; with `--check`, fails when the file differs from what it would write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelSource } from './data/model-source';

const path = (fromRoot: string) => fileURLToPath(new URL(`../${fromRoot}`, import.meta.url));

const generated = await modelSource(path('data/schema'));
if (!process.argv.includes('--check')) {
  writeFileSync(path('core/model.ts'), generated);
} else if (readFileSync(path('core/model.ts'), 'utf8') !== generated) {
  console.error(
    'core/model.ts: found a text that differs from data/schema/, expected the output of `tsx scripts/generate-model.ts`',
  );
  process.exitCode = 1;
}
