import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserPart } from './browser-part';
import { buildExtension } from './built';
import { machine } from './machine';
import { nodePart } from './node-part';
import type { Section } from './row';
import { asMarkdown } from './row';

const USAGE = `Usage: npm run bench -- [--only=node|browser] [--write]
       --write puts the table into docs/benchmarks.md`;
const PARTS = { node: nodePart, browser: browserPart };

async function measure(root: string, only: string | undefined): Promise<Section[]> {
  const built = await buildExtension(root);
  try {
    const sections: Section[] = [];
    for (const [name, part] of Object.entries(PARTS)) {
      if (only === undefined || only === name) sections.push(...(await part(root, built)));
    }
    return sections;
  } finally {
    built.remove();
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean' } } });
const root = join(import.meta.dirname, '..', '..');
if (values.only !== undefined && !(values.only in PARTS)) {
  console.error(USAGE);
  process.exit(2);
}
const sections = await measure(root, values.only);
const head = `# Benchmarks\n\nMade by \`npm run bench -- --write\`. ${machine(new Date())}.\n`;
const text = [head, ...sections.map(asMarkdown)].join('\n');
console.log(text);
if (values.write) writeFileSync(join(root, 'docs', 'benchmarks.md'), text);
