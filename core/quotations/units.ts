import type { NormalisedText } from '../text/normalise';
import { normalise, originalRange } from '../text/normalise';
import { expandContraction } from './contractions';
import { collapseLongForms } from './long-forms';
import { readNumerals } from './numerals';
import { printedNumber } from './printed-number';
import { commonSpelling } from './spelling';

export type Pause = 'none' | 'clause' | 'sentence';

/** What quotations are compared by: a word, a number, or one character where a script writes no spaces. */
export interface Unit {
  /** Equal keys are equal words. A number's key begins with "#". */
  key: string;
  /** UTF-16 offsets into the original text. */
  start: number;
  end: number;
  /** False inside a Korean word and inside a word that stands for two ("don't"): no quotation begins here. */
  opens: boolean;
  /** The punctuation before it. */
  pause: Pause;
  /** An ellipsis stands before it. */
  gap: boolean;
  /** The number of the bracket that it stands in, or 0. */
  bracket: number;
  /** A long form read as one name: the keys of its words, of which a cut may leave the first or the last. */
  words?: string[];
  /** Printed all in capitals or all in small letters: "US" may be "us". */
  isCaseless?: true;
  /** "export[s]": what stands outside the bracket, where an editor put another ending. */
  stem?: string;
}

/** Scripts compared by characters. Hangul too: Korean spacing is free, and particles are cut with the quotation. */
const UNSPACED = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々';
export const UNSPACED_UNIT = new RegExp(`^[${UNSPACED}]`, 'u');
const HANGUL = /^\p{Script=Hangul}/u;

/** Put over an editor's square brackets inside a word, so that "[W]e" stays one word. */
const FILLER = '\u2060';
const ENDING_FILLER = '\u2061';
const LETTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}${FILLER}${ENDING_FILLER}])`;
const ELLIPSIS = '[\\[(<\\/]?\\s?(?:\\.\\s?){3,}(?:\\s?[\\])>\\/])?|[\\[(]\\s?(?:中略|중략|略)\\s?[\\])]|[・･]{3,}';
const PIECE = new RegExp(
  [
    `(?<gap>${ELLIPSIS})`,
    '(?<sign>(?:us|u\\.s\\.)?\\$|[%€£&])',
    '(?<acronym>(?<!\\p{L})\\p{L}(?:\\.\\p{L}(?!\\p{L}))+\\.?)',
    '(?<number>(?<![-\\p{L}])\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?![\\p{Nd}\\p{L}])|\\p{Nd}+(?:[.,]\\p{Nd}+)*)(?<ordinal>(?:st|nd|rd|th)(?!\\p{L}))?',
    `(?<character>[${UNSPACED}])`,
    `(?<word>${LETTER}+(?:'${LETTER}+)*)`,
  ].join('|'),
  'gu',
);

const ABBREVIATED = new Set(
  'mr mrs ms dr gen adm col lt sen rep gov st vs jan feb mar apr jun jul aug sep sept oct nov dec inc co г тыс млн млрд им тис'.split(
    ' ',
  ),
);
const SIGNS: Record<string, string> = { '%': 'percent', $: 'dollar', '€': 'euro', '£': 'pound', '&': 'and' };
const ALWAYS_CAPITAL = new Set(['us', 'un', 'uk', 'eu']);
/** "co-operation" is "cooperation", "non-proliferation" is "nonproliferation". */
const PREFIX = new Set('co non anti re pre counter multi sub un'.split(' '));
const SPELT_ORDINALS = 10;
/** Letters with which Vietnamese tells words apart; elsewhere accents are left off as keyboards have it. */
const VIETNAMESE = /[ơưđă\u1EA0-\u1EF9]/u;
const SUPERSCRIPT = /[\u00B2\u00B3\u00B9\u2070-\u209F]/;
const NOT_SPOKEN = /^\[(?:\p{Nd}{1,3}|sic|note \p{Nd}+)\]$/u;

interface Bracket {
  start: number;
  end: number;
}

/** A bracket with the ending that hangs on it: "[Russia]'s" may stand for "it's". */
const brackets = (text: string): Bracket[] =>
  [...text.matchAll(/(?:\[[^[\]]*\]|\([^()]*\))(?:'\p{L}{1,2}(?!\p{L}))?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

const inWord = (text: string): string =>
  text
    .replace(/\[(\p{L}{1,2})\](?=\p{L})/gu, `${FILLER}$1${FILLER}`)
    .replace(/(?<=\p{L}{2})\[(\p{L}{1,4})\]/gu, `${ENDING_FILLER}$1${ENDING_FILLER}`);

function pauseIn(between: string, before: string, nextOriginal: string): Pause {
  if (/[!?。！？;؟]/.test(between)) return 'sentence';
  if (between.includes('.') && !ABBREVIATED.has(before) && before.length > 1) {
    return nextOriginal === nextOriginal.toLowerCase() && /\p{Ll}/u.test(nextOriginal) ? 'none' : 'sentence';
  }
  return /[,:、،]|\s-|-\s/.test(between) ? 'clause' : 'none';
}

/** Turns one text into units. Kept as a class only for the state that runs along the text. */
class UnitReader {
  readonly units: Unit[] = [];
  private readonly normalised: NormalisedText;
  private readonly text: string;
  private readonly inBrackets: Bracket[];
  private readonly keepsAccents: boolean;
  private readonly isCaseless: boolean;
  private last = { end: 0, text: '' };
  private gap = false;

  constructor(private readonly original: string) {
    this.normalised = normalise(original);
    this.text = inWord(this.normalised.text);
    this.inBrackets = brackets(this.text);
    this.isCaseless = original === original.toUpperCase() || original === original.toLowerCase();
    this.keepsAccents = VIETNAMESE.test(this.text);
  }

  read(): Unit[] {
    for (const match of this.text.matchAll(PIECE)) {
      const groups = match.groups ?? {};
      if (groups.gap !== undefined) this.gap = true;
      else if (!this.isSkipped(match.index)) this.add(match[0], match.index, groups);
    }
    return this.units;
  }

  private bracketAt(at: number): number {
    return this.inBrackets.findIndex(({ start, end }) => at > start && at < end) + 1;
  }

  private isSkipped(at: number): boolean {
    const bracket = this.inBrackets[this.bracketAt(at) - 1];
    // A note hangs on its word: "soldiers[1]". "[500] soldiers" is a gloss.
    const isNote = bracket && (bracket.start === this.last.end || /^\[[a-z]/.test(this.text.slice(bracket.start)));
    if (isNote && NOT_SPOKEN.test(this.text.slice(bracket.start, bracket.end))) return true;
    return SUPERSCRIPT.test(this.original[this.normalised.offsets[at] ?? 0] ?? '');
  }

  private add(piece: string, at: number, groups: Record<string, string | undefined>): void {
    const end = at + piece.length;
    const range = originalRange(this.normalised, at, end);
    const between = this.text.slice(this.last.end, at);
    const joined = between === '' && this.units.length > 0;
    const shared = {
      ...range,
      pause: this.units.length === 0 ? 'sentence' : pauseIn(between, this.last.text, this.original[range.start] ?? ''),
      gap: this.gap,
      bracket: this.bracketAt(at),
    } as const;
    const previous = this.units.at(-1);
    if (between === '-' && previous && groups.word && PREFIX.has(previous.key)) {
      previous.key = commonSpelling(previous.key + piece);
      previous.end = range.end;
    } else {
      const insideWord = joined && HANGUL.test(piece) && HANGUL.test(previous?.key ?? '');
      this.keysOf(piece, groups, range).forEach((key, nth) => {
        const stem = groups.word ? this.stemOf(piece) : undefined;
        const caseless = this.isCaseless && ALWAYS_CAPITAL.has(key) ? ({ isCaseless: true } as const) : {};
        const rest = nth > 0 ? ({ pause: 'none', gap: false } as const) : {};
        this.units.push({
          key,
          ...shared,
          ...rest,
          ...caseless,
          opens: nth === 0 && !insideWord,
          ...(stem ? { stem } : {}),
        });
      });
    }
    this.last = { end, text: piece };
    this.gap = false;
  }

  private stemOf(piece: string): string | undefined {
    const at = piece.indexOf(ENDING_FILLER);
    return at < 0 ? undefined : piece.slice(0, at);
  }

  private keysOf(piece: string, groups: Record<string, string | undefined>, range: Bracket): string[] {
    if (groups.number) return [this.numberKey(groups.number, groups.ordinal !== undefined)];
    if (groups.sign) return [SIGNS[groups.sign.slice(-1)] ?? groups.sign];
    if (groups.character) return [groups.character];
    if (groups.acronym) return [this.acronym(piece.replaceAll('.', ''))];
    const word = piece.replaceAll(FILLER, '').replaceAll(ENDING_FILLER, '');
    const original = this.original.slice(range.start, range.end);
    if (ALWAYS_CAPITAL.has(word) && !this.isCaseless && original === original.toUpperCase())
      return [this.acronym(word)];
    return expandContraction(word).map((part) => commonSpelling(this.plain(part)));
  }

  /** "1st" is the word "first"; "18th" is hardly ever anything but the day of a month. */
  private numberKey(digits: string, isOrdinal: boolean): string {
    return isOrdinal && Number(digits) <= SPELT_ORDINALS ? `${digits}th` : printedNumber(digits);
  }

  /** "US" is a country, "us" is not: in capitals or with points the letters are an acronym. */
  private acronym(letters: string): string {
    return ALWAYS_CAPITAL.has(letters) ? letters.toUpperCase() : letters;
  }

  private plain(word: string): string {
    const letters = word.replaceAll("'", '');
    if (this.keepsAccents || !/\p{Script=Latin}/u.test(letters)) return letters;
    return letters.normalize('NFD').replace(/\p{M}/gu, '');
  }
}

/** The units of a text, with numbers read, long forms of names shortened and spellings unified. */
export const readUnits = (text: string): Unit[] => collapseLongForms(readNumerals(new UnitReader(text).read()));
