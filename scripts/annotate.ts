import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex } from '../core/claims-index';
import { openSpotter } from '../core/matching/spotter';
import { answerOf, articleOf } from './annotate/question';
import { report } from './annotate/report';
import { readPage } from './annotate/saved-page';
import { buildAsset } from './data/build-asset';
import { answerLines } from './jsonl';

const USAGE = `Usage: npm run -s annotate -- --jsonl < questions.jsonl
       npm run -s annotate -- [--json] page.html … (or - for standard input)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, json: { type: 'boolean' } },
});
const asset = buildAsset(join(import.meta.dirname, '..', 'data'));
const index = openIndex(asset);
const spotter = openSpotter(index, asset.matching);

if (values.jsonl) {
  await answerLines((question) => ({ mentions: spotter.spot(articleOf(question)).map(answerOf) }));
} else if (positionals.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const name of positionals) {
    try {
      const article = readPage(name);
      const mentions = spotter.spot(article);
      console.log(
        values.json
          ? JSON.stringify({ id: name, mentions: mentions.map(answerOf) })
          : report(index, name, article, mentions),
      );
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}
