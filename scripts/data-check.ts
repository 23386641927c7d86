/** `npm run data:check`: prints every problem of `data/` and fails, or prints what it holds. */
import { fileURLToPath } from 'node:url';
import { buildIndex } from './data/build-index';
import { countLines } from './data/counts';

try {
  const index = buildIndex(fileURLToPath(new URL('../data', import.meta.url)));
  console.log(countLines(index).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
