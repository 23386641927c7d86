// `npm test`: everything, on a fresh clone too. Each step stops the run when it fails.
import { install, run } from './setup.mjs';

const step = (name) => console.log(`\n■ ${name}`);

install();
step('Types');
run('wxt', 'prepare');
run('tsc', '-p', 'tsconfig.json');
run('tsc', '-p', 'core/tsconfig.json');
run('tsc', '-p', 'scripts/tsconfig.json');
step('Lint and format');
run('biome', 'ci', '--error-on-warnings');
step('Data');
run('tsx', 'scripts/generate-model.ts', '--check');
run('tsx', 'scripts/data-check.ts');
step('Unit tests');
run('vitest', 'run');
step('Build for Chromium and Firefox');
run('wxt', 'build');
run('wxt', 'build', '-b', 'firefox');
step('Browser tests');
run('vitest', 'run', '--config', 'vitest.e2e.config.ts');
