import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex } from '../core/claims-index';
import { openLexicon } from '../core/matching/lexicon';
import { openSpotter } from '../core/matching/spotter';
import { readPage } from './annotate/saved-page';
import { buildAsset } from './data/build-asset';
import { halfOfStatement, readLabelledStatements } from './evaluation/labelled-statements';
import type { Judged, Row } from './evaluation/measure';
import { bySeries, isMarked, judge, recognised, table } from './evaluation/measure';
import { misspelt, nameTest } from './evaluation/misspell';
import { halfOf, readPassages, seriesOf } from './evaluation/passages';

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    half: { type: 'string', default: 'reporting' },
    misspelt: { type: 'boolean' },
  },
});
const root = join(import.meta.dirname, '..');
const asset = buildAsset(join(root, 'data'));
const spotter = openSpotter(openIndex(asset), asset.matching);
const folder = join(root, 'tests', 'evaluation');
const isName = nameTest(openLexicon(asset.matching.lexicon));
const passages = readPassages(folder)
  .filter((passage) => halfOf(passage) === values.half)
  .map((passage) => (values.misspelt ? misspelt(passage, isName) : passage));
const judged = judge(spotter, passages);

const percent = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
const line = (row: Row): string =>
  `| ${row.name} | ${row.sentences} | ${row.mentions} | ${[row.precision, row.recall, row.top1, row.top3, row.stance].map(percent).join(' | ')} |`;

function print(title: string, rows: Row[]): void {
  console.log(`${title}\n`);
  console.log('| | sentences | mentions | precision | recall | claim first | in first three | stance |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const row of rows) console.log(line(row));
  console.log('');
}

const plain = judged.filter(({ passage }) => seriesOf(passage) === 'plain news');
if (plain.length > 0) print('Plain news', table(plain));
print(`All ${passages.length} texts (${values.half} half)`, [...table(judged), ...bySeries(judged)]);

// As if every sentence were marked: whether it is, the table above says.
const always = openSpotter(openIndex(asset), { ...asset.matching, thresholds: { marked: 0, possible: 0 } });
const labels = readLabelledStatements(folder).filter((label) => halfOfStatement(label) === values.half);
const { first, firstThree } = recognised(always, labels);
console.log(
  `The reported statement, of ${labels.length}: first ${percent(first)}, in the first three ${percent(firstThree)}`,
);

const empty = passages.filter(({ blocks }) => blocks.flat().every(({ mention }) => !mention));
const falsely = new Set(
  judged.filter((one) => isMarked(one) && empty.includes(one.passage)).map(({ passage }) => passage.id),
);
console.log(`\nPassages with nothing to mark that got a mark: ${falsely.size} of ${empty.length}`);

const pages = join(root, '..', 'shared', 'pages');
if (existsSync(pages)) {
  const names = readdirSync(pages).filter((name) => name.endsWith('.html'));
  const marked = names.filter((name) =>
    spotter.spot(readPage(join(pages, name))).some(({ strength }) => strength === 'marked'),
  );
  console.log(
    `Real pages about something else that got a mark: ${marked.length} of ${names.length} ${marked.join(' ')}`,
  );
}

const wrong = ({ label, mention }: Judged): string | null => {
  const marked = mention?.strength === 'marked';
  if (marked && !label.mention) return 'wrongly marked';
  if (!marked && label.mention) return 'not marked';
  if (marked && !label.claims?.includes(mention.claims[0]?.id ?? '')) return `claim ${mention.claims[0]?.id}`;
  return null;
};
if (values.errors) {
  console.log('\nErrors');
  for (const one of judged) {
    const what = wrong(one);
    if (what)
      console.log(`${one.passage.id} ${one.label.kind ?? ''} ${what}: ${one.label.text} ${one.label.claims ?? ''}`);
  }
}
