import type { Claim } from '../model';

/**
 * Whether a passage quotes a quotation, by the words they share. Words are cut to a stem-like start, which is
 * enough to tell one remark of a speaker from another; it decides nothing else.
 */

const WORD = /\p{L}+/gu;
/** Shorter words are mostly articles and conjunctions. */
const TELLING_LETTERS = 4;
/** English and Slavic endings begin about here. */
const STEM_LETTERS = 6;
/** Hangul and kana words are short, their endings many. */
const STEM_SYLLABLES = 2;
const SYLLABIC = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** One shared word is chance. */
const LEAST_SHARED = 2;

export function tellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (SYLLABIC.test(word)) words.add(word.slice(0, STEM_SYLLABLES));
    else if (word.length >= TELLING_LETTERS) words.add(word.slice(0, STEM_LETTERS));
  }
  return words;
}

/**
 * The words of a passage beyond the claim's own: the parties and the things are in every passage about a claim
 * and in most remarks on it, and tell none of them apart.
 */
export function ownWords(passage: string, claim: Claim): Set<string> {
  const phrasings = Object.values(claim.phrasings).flatMap((texts) => texts ?? []);
  const subject = tellingWords([claim.title, ...phrasings].join(' '));
  return new Set([...tellingWords(passage)].filter((word) => !subject.has(word)));
}

/** The shared part of the shorter of the two, 0 to 1. */
export function closeness(text: string, passage: ReadonlySet<string>): number {
  const words = tellingWords(text);
  const shared = [...words].filter((word) => passage.has(word)).length;
  return shared >= LEAST_SHARED ? shared / Math.min(words.size, passage.size) : 0;
}
