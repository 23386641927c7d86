import type { Speaker } from '../model';
import type { TextRange } from '../text/sentences';
import { isUnspaced } from '../text/words';
import { editDistance } from './edit-distance';
import { namesOf } from './fields';
import { searchForms, type Token, tokens } from './fold';
import type { WordFound } from './match';

/** Of what a word may stand for, only the closest that the statement holds is shown: with "missile" there, not "missive". */
const AS_CLOSE = 0.8;

interface SoughtWord {
  typed: string;
  matches(word: string): boolean;
}

/** The query in one statement. */
export interface Sought {
  words: SoughtWord[];
  formsOf(text: string): Token[];
}

/** Reads each text once: the same ones are shown again at every letter. */
export function keepForms(): Sought['formsOf'] {
  const kept = new Map<string, Token[]>();
  return (text) => {
    const forms = kept.get(text) ?? searchForms(text);
    kept.set(text, forms);
    return forms;
  };
}

export function soughtIn(statement: number, words: WordFound[], formsOf: Sought['formsOf']): Sought {
  const inStatement = words.map(({ typed, candidates, likeness }) => {
    const least = AS_CLOSE * (likeness[statement] ?? 0);
    return {
      typed,
      matches: (word: string) => {
        const found = candidates.get(word)?.likeness ?? 0;
        return found > 0 && found >= least;
      },
    };
  });
  return { words: inStatement, formsOf };
}

/** In scripts without spaces a word stands within a longer run of characters. */
function rangeIn(text: string, token: Token, typed: string): TextRange {
  const within = isUnspaced(typed) ? text.slice(token.start, token.end).toLowerCase().indexOf(typed) : -1;
  const { start, end } = token;
  return within < 0 ? { start, end } : { start: start + within, end: start + within + typed.length };
}

function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

export function rangesIn(text: string, { words, formsOf }: Sought): TextRange[] {
  const forms = formsOf(text);
  return merged(
    words.flatMap(({ typed, matches }) =>
      forms.filter((form) => matches(form.text)).map((form) => rangeIn(text, form, typed)),
    ),
  );
}

/** How many of the words the text holds. */
export function wordsIn(text: string, { words, formsOf }: Sought): number {
  const forms = formsOf(text);
  return words.filter(({ matches }) => forms.some((form) => matches(form.text))).length;
}

/** Letters in which two spellings of one name may differ. */
const SPELLING_LETTERS = 3;

/** The word of the shown name that another spelling stands for: "nebenzya" for "Nebenzia"; none in another script. */
export function nameWordFor(spelling: string, name: string): Token | undefined {
  const near = tokens(name)
    .map((token) => ({ token, distance: editDistance(spelling, token.text, SPELLING_LETTERS) }))
    .filter(({ token, distance }) => distance <= SPELLING_LETTERS && distance < token.text.length / 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.token;
}

/** Where the name matches; all of it when it matched in another script. */
export function rangesInName(speaker: Speaker, { words, formsOf }: Sought): TextRange[] {
  const { name } = speaker;
  const found = words.flatMap((word) => {
    const own = rangesIn(name, { words: [word], formsOf });
    if (own.length > 0) return own;
    const spellings = namesOf(speaker)
      .flatMap(formsOf)
      .filter(({ text }) => word.matches(text));
    const near = spellings.flatMap(({ text }) => nameWordFor(text, name) ?? []);
    if (near[0]) return near.slice(0, 1).map(({ start, end }) => ({ start, end }));
    return spellings.length > 0 ? [{ start: 0, end: name.length }] : [];
  });
  return merged(found);
}
