import type { TextRange } from '../text/sentences';
import { isUnspaced } from '../text/words';
import type { Excerpt } from './types';

/** Three lines of the popup. */
const LATIN_CHARACTERS = 120;
/** Characters of scripts without spaces are about twice as wide. */
const WIDE_CHARACTERS = 64;
/** Words before the first match that show what it belongs to. */
const LEAD = 30;

/** The nearest place at or before `at` where a word begins. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space < 0 || at - space > LEAD ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 || at - space > LEAD ? at : space;
}

export const whole = (text: string, matches: TextRange[]): Excerpt => ({
  text,
  matches,
  cutStart: false,
  cutEnd: false,
});

/** A few lines of the text that hold the first match; from the beginning where that does. */
export function excerpt(text: string, matches: TextRange[]): Excerpt {
  const most = isUnspaced(text) ? WIDE_CHARACTERS : LATIN_CHARACTERS;
  if (text.length <= most) return whole(text, matches);
  const first = matches[0];
  const fitsFromStart = !first || first.end <= most;
  // The end of a long text is shown in full, not as a few words.
  const start = fitsFromStart ? 0 : wordStart(text, Math.min(first.start - LEAD, text.length - most));
  const end = wordEnd(text, start + most);
  return {
    text: text.slice(start, end),
    matches: matches
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ start: match.start - start, end: match.end - start })),
    cutStart: start > 0,
    cutEnd: end < text.length,
  };
}
