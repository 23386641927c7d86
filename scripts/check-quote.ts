import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openIndex } from '../core/claims-index';
import { checkQuotation } from '../core/quotations/check-quotation';
import { openQuotations } from '../core/quotations/open-quotations';
import { answerOf, quotationOf } from './check-quote/question';
import { report } from './check-quote/report';
import { buildIndex } from './data/build-index';
import { answerLines } from './jsonl';

const USAGE = `Usage: npm run -s check-quote -- --jsonl < questions.jsonl
       npm run -s check-quote -- "text" [--speaker NAME] [--published DATE]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, speaker: { type: 'string' }, published: { type: 'string' } },
});
const index = openIndex(buildIndex(join(import.meta.dirname, '..', 'data')));
const quotations = openQuotations(index);

if (values.jsonl) {
  await answerLines((question) => answerOf(checkQuotation(quotations, quotationOf(question))));
} else if (positionals.length !== 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const quotation = quotationOf({ ...values, text: positionals[0] });
  console.log(report(index, quotation, checkQuotation(quotations, quotation)));
}
