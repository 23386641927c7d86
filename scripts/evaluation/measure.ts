import type { Spotter } from '../../core/matching/spotter';
import type { Mention } from '../../core/mention';
import type { LabelledStatement } from './labelled-statements';
import { asShortArticle } from './labelled-statements';
import type { LabelledRange, Passage } from './passages';
import { asArticle, languageOf, seriesOf } from './passages';

/** What the matcher said of one labelled sentence. */
export interface Judged {
  passage: Passage;
  label: LabelledRange;
  /** The strongest mention that overlaps the sentence. */
  mention: Mention | null;
}

const strongestFirst = (a: Mention, b: Mention): number =>
  Number(b.strength === 'marked') - Number(a.strength === 'marked');

export function judge(spotter: Spotter, passages: Passage[]): Judged[] {
  return passages.flatMap((passage) => {
    const { article, labels } = asArticle(passage);
    const mentions = spotter.spot(article);
    return labels.map((label) => {
      const over = mentions.filter(
        ({ block, start, end }) => block === label.block && start < label.end && label.start < end,
      );
      return { passage, label, mention: over.sort(strongestFirst)[0] ?? null };
    });
  });
}

export const isMarked = ({ mention }: Judged): boolean => mention?.strength === 'marked';

export interface Row {
  name: string;
  sentences: number;
  mentions: number;
  precision: number;
  recall: number;
  /** Of the marked mentions. */
  top1: number;
  top3: number;
  stance: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

export function row(name: string, judged: Judged[]): Row {
  const marked = judged.filter(isMarked);
  const right = marked.filter(({ label }) => label.mention);
  const meant = judged.filter(({ label }) => label.mention);
  const has = ({ label, mention }: Judged, first: number) =>
    mention?.claims.slice(0, first).some(({ id }) => label.claims?.includes(id)) ?? false;
  return {
    name,
    sentences: judged.length,
    mentions: meant.length,
    precision: share(right.length, marked.length),
    recall: share(right.length, meant.length),
    top1: share(right.filter((one) => has(one, 1)).length, right.length),
    top3: share(right.filter((one) => has(one, 3)).length, right.length),
    stance: share(right.filter(({ label, mention }) => label.stance === mention?.stance).length, right.length),
  };
}

function grouped(judged: Judged[], keyOf: (one: Judged) => string | undefined): [string, Judged[]][] {
  const found = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Overall, by language, by kind of sentence; precision has no meaning by kind, as only mentions have one. */
export const table = (judged: Judged[]): Row[] => [
  row('all', judged),
  ...grouped(judged, ({ passage }) => languageOf(passage)).map(([language, own]) => row(language, own)),
  ...grouped(judged, ({ label }) => label.kind).map(([kind, own]) => ({ ...row(kind, own), precision: Number.NaN })),
];

/** A row for each series of texts. */
export const bySeries = (judged: Judged[]): Row[] =>
  grouped(judged, ({ passage }) => seriesOf(passage)).map(([series, own]) => row(series, own));

/** How often the statement that a sentence reports is the first that the matcher names, and among the first three. */
export function recognised(spotter: Spotter, labels: LabelledStatement[]): { first: number; firstThree: number } {
  const places = labels.map((label) => {
    const { statements = [] } = spotter.spot(asShortArticle(label)).at(-1) ?? {};
    return statements.indexOf(label.statement);
  });
  const within = (most: number) => share(places.filter((place) => place >= 0 && place < most).length, labels.length);
  return { first: within(1), firstThree: within(3) };
}
