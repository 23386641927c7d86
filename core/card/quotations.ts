import type { Quotation, Rendering, Source } from '../model';
import { closeness } from './closeness';

/** Languages that readers of a passage in a script can be expected to read; English is the interface's. */
const READABLE: { script: RegExp; languages: string[] }[] = [
  { script: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { script: /[іїєґ]/giu, languages: ['uk', 'ru'] },
  { script: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk'] },
  { script: /\p{Script=Arabic}/gu, languages: ['ar'] },
];

/** Several letters, so that a name quoted in its own script does not decide. */
const LETTERS_OF_A_SCRIPT = 8;
/** The letters that tell Ukrainian from Russian are few. */
const LETTERS_OF_UKRAINIAN = 2;

export function readableLanguages(passage: string): string[] {
  const found = READABLE.find(({ script, languages }) => {
    const letters = passage.match(script)?.length ?? 0;
    return letters >= (languages[0] === 'uk' ? LETTERS_OF_UKRAINIAN : LETTERS_OF_A_SCRIPT);
  });
  return found ? [...found.languages, 'en'] : ['en'];
}

/**
 * A translation into the reader's language stands before the original only when a publisher prints it
 * itself: copies on weak hosts are where wordings go astray.
 */
function rankOf(rendering: Rendering, languages: string[], source: Source | undefined): number {
  const readable = languages.indexOf(rendering.language);
  const sound = source !== undefined && !source.weak && source.kind !== 'mirror';
  if (readable >= 0 && (sound || !rendering.translated)) return readable;
  if (!rendering.translated) return languages.length;
  return languages.length + (readable >= 0 ? 1 : 2);
}

export interface Reading {
  /** Words of the passage that tell remarks apart. */
  words: ReadonlySet<string>;
  /** Languages that its readers read, the nearest first. */
  languages: string[];
}

/** Quotations closest to the passage first, then those a reader can read; renderings best first. */
export function orderQuotations(
  quotations: Quotation[],
  { words, languages }: Reading,
  sourceById: (id: string) => Source | undefined,
): Quotation[] {
  const rank = (rendering: Rendering) => rankOf(rendering, languages, sourceById(rendering.source));
  return quotations
    .filter(({ renderings }) => renderings.length > 0)
    .map(({ renderings }) => ({
      renderings: [...renderings].sort((a, b) => rank(a) - rank(b)),
      rank: Math.min(...renderings.map(rank)),
      closeness: Math.max(...renderings.map(({ text }) => closeness(text, words))),
    }))
    .sort((a, b) => b.closeness - a.closeness || a.rank - b.rank)
    .map(({ renderings }) => ({ renderings }));
}
