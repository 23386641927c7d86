/**
 * How many telling words of a passage a quotation shares. Words are cut to a stem-like start, which is
 * enough to put a speaker's few quotations in order; it decides nothing else.
 */

const WORD = /\p{L}+/gu;
/** Shorter words are mostly articles and conjunctions. */
const TELLING_LETTERS = 4;
/** English and Slavic endings begin about here. */
const STEM_LETTERS = 6;
/** Hangul and kana words are short, their endings many. */
const STEM_SYLLABLES = 2;
const SYLLABIC = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

export function tellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (SYLLABIC.test(word)) words.add(word.slice(0, STEM_SYLLABLES));
    else if (word.length >= TELLING_LETTERS) words.add(word.slice(0, STEM_LETTERS));
  }
  return words;
}

/** 0 when fewer than two words are shared: one is chance. */
export function closeness(text: string, passage: ReadonlySet<string>): number {
  const words = tellingWords(text);
  let shared = 0;
  for (const word of words) if (passage.has(word)) shared += 1;
  return shared < 2 ? 0 : shared / Math.sqrt(words.size);
}
