import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// What is measured stands with the tests, which scripts/ may not import; this starts it, with the same loader.
const program = join(import.meta.dirname, '..', 'tests', 'bench', 'run.ts');
const { status } = spawnSync(process.execPath, [...process.execArgv, program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
