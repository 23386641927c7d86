const DIGITS = '〇一二三四五六七八九';
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const COUNTED = /^[つ人発基機回件年月日個隻台名万億兆%]/u;

export const isKanjiNumeral = (key: string): boolean => key.length === 1 && (DIGITS.includes(key) || key in TENS);

/** The value of a run of kanji numerals: 二百四十 is 240, 二〇二三 is 2023. */
export function kanjiValue(run: string): number {
  if (![...run].some((character) => character in TENS)) {
    return Number([...run].map((character) => DIGITS.indexOf(character)).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  for (const character of run) {
    const tens = TENS[character];
    if (tens === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      total += (digit ?? 1) * tens;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

/** 一 alone is a numeral only before a counter; elsewhere it is part of a word (一部, 一切). */
export const isCounted = (run: string, next: string | undefined): boolean => run.length > 1 || COUNTED.test(next ?? '');
