import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { buildIndex } from '../../scripts/data/build-index';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const ID = 'virtual:index-file';

/** The index as a module, made from `data/` when the gallery starts. */
function indexFile(): Plugin {
  return {
    name: 'index-file',
    resolveId: (id) => (id === ID ? ID : undefined),
    load: (id) => (id === ID ? `export default ${JSON.stringify(buildIndex(DATA))}` : undefined),
  };
}

export default defineConfig({ root: fileURLToPath(new URL('.', import.meta.url)), plugins: [indexFile()] });
