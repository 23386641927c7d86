import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asArticle, languageOf, readPassages } from '../../scripts/evaluation/passages';
import type { Built } from './built';
import type { ArticleTimes } from './node/articles';
import type { Inputs } from './node/inputs';
import type { Loading } from './node/loading';
import { program } from './node/run';
import type { SearchTimes } from './node/searching';
import type { SentenceTimes } from './node/sentences';
import { annotatorSize, gateSize, indexSize, packageSize, type Size, workerSize } from './node/sizes';
import type { Asset } from './node/synthetic';
import { figure, type Row, row, type Section } from './row';
import { digits, kilobytes, median, megabytes, ms, p95, quantile } from './samples';

export const GATE_BUDGET = 8_000;
export const ANNOTATOR_BUDGET = 50_000;

const INDEX_NAME = 'claims-index.json';
const COLD_STARTS = 7;
const SENTENCES = 40;
/** Statements, and the ms that one sentence may take against them. */
const SENTENCE_TARGETS = [
  [400, 0.2],
  [3_000, 1],
  [100_000, 40],
] as const;

const both = ({ raw, gzip }: Size): string => `${kilobytes(raw)} raw, ${kilobytes(gzip)} gzip`;

function bytes({ extension }: Built): Section {
  const gate = gateSize(extension);
  const annotator = annotatorSize(extension);
  return {
    title: 'Bytes',
    how: 'Of the build for Chromium.',
    rows: [
      row('script on a page that names not both parties (gate)', both(gate), '≤ 8 kB gzip', gate.gzip <= GATE_BUDGET),
      row(
        'script on a page with mentions, besides the gate (annotator)',
        both(annotator),
        '≤ 50 kB gzip',
        annotator.gzip <= ANNOTATOR_BUDGET,
      ),
      figure('worker', both(workerSize(extension))),
      figure('index, one asset for worker and popup', both(indexSize(extension))),
      figure('everything that is installed', megabytes(packageSize(extension))),
    ],
  };
}

function writeInputs(root: string, { extension, temporary }: Built): string {
  const passages = readPassages(join(root, 'tests', 'evaluation'));
  const mentions = passages
    .filter((passage) => languageOf(passage) === 'en')
    .flatMap(({ blocks }) => blocks.flat().filter(({ mention, kind }) => mention && kind === 'direct'));
  const inputs: Inputs = {
    asset: JSON.parse(readFileSync(join(extension, INDEX_NAME), 'utf8')) as Asset,
    articles: passages.map((passage) => asArticle(passage).article),
    sentences: mentions.slice(0, SENTENCES).map(({ text }) => text),
  };
  const path = join(temporary, 'inputs.json');
  writeFileSync(path, JSON.stringify(inputs));
  return path;
}

async function loading(inputs: string, { extension, temporary }: Built): Promise<Row[]> {
  const load = await program<Loading>('loading', temporary);
  const starts = Array.from({ length: COLD_STARTS }, () => load(inputs, join(extension, INDEX_NAME)));
  const of = (step: keyof Loading) => median(starts.map((start) => start[step]));
  const total = median(starts.map(({ parse, openIndex, openSpotter }) => parse + openIndex + openSpotter));
  const parts = `JSON.parse ${digits(of('parse'))}, openIndex ${digits(of('openIndex'))}, openSpotter ${digits(of('openSpotter'))}`;
  return [
    row('load the index, cold', `${ms(total)} (${parts})`, '≤ 10 ms', total <= 10),
    figure(
      'the first article after that / the same again',
      `${digits(of('firstArticle'))} / ${ms(of('secondArticle'))}`,
    ),
    row('memory of the opened index', megabytes(of('heap')), '≤ 5 MB', of('heap') <= 5_000_000),
  ];
}

async function sentences(inputs: string, { temporary }: Built): Promise<Row[]> {
  const measure = await program<SentenceTimes>('sentences', temporary);
  return SENTENCE_TARGETS.map(([statements, target]) => {
    const { ours, miniSearch, fuse } = measure(inputs, String(statements));
    return row(
      `one sentence against ${statements.toLocaleString('en-US')} statements`,
      `${ms(ours)} (MiniSearch ${ms(miniSearch)}, Fuse.js ${ms(fuse)})`,
      `≤ ${target} ms`,
      ours <= target,
    );
  });
}

async function searching(inputs: string, { temporary }: Built): Promise<Row[]> {
  const { opening, keystrokes } = (await program<SearchTimes>('searching', temporary))(inputs);
  const slowest = quantile(keystrokes, 1);
  return [
    row(
      'popup search, a keystroke: p50 / p95 / slowest',
      `${digits(median(keystrokes))} / ${digits(p95(keystrokes))} / ${ms(slowest)}`,
      '≤ 16 ms',
      p95(keystrokes) <= 16,
    ),
    figure('open the popup search', ms(opening)),
  ];
}

async function articles(inputs: string, { temporary }: Built): Promise<Row> {
  const times = (await program<ArticleTimes>('articles', temporary))(inputs);
  return figure(
    `${times.articles.toLocaleString('en-US')} short articles through the matcher (${kilobytes(times.characters)} of text)`,
    `${ms(times.ms)}, ${times.mentions.toLocaleString('en-US')} passages`,
  );
}

/** What needs no browser. */
export async function nodePart(root: string, built: Built): Promise<Section[]> {
  const inputs = writeInputs(root, built);
  const rows = [
    ...(await loading(inputs, built)),
    ...(await sentences(inputs, built)),
    await articles(inputs, built),
    ...(await searching(inputs, built)),
  ];
  return [
    bytes(built),
    {
      title: 'Matcher and search',
      how:
        'In Node, on bundled code. Loading and the thousand articles are processor time, each start in a process of its own. ' +
        'A sentence goes all the way from text to ranked claims and statements; MiniSearch and Fuse.js only look up the same ' +
        'sentence in the statements. Above our own number of statements the index is made from ours by changing words.',
      rows,
    },
  ];
}
