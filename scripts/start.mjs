// `npm start`: installs, builds, and opens the demonstration article in Chromium with the extension.
import { install, run } from './setup.mjs';

install();
run('wxt', 'build');
run('tsx', 'scripts/demonstrate.ts', ...process.argv.slice(2));
