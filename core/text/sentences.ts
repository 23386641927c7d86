export interface TextRange {
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** Longer runs are lists, tables or code; one mark over them would tell nobody anything. */
const LONGEST_SENTENCE = 1200;

/** `Intl.Segmenter` ends a sentence after these; readers do not. */
const ENDS_WITH_ABBREVIATION =
  /(?:^|[\s("“«'‘\u2014-])(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|cmdr|adm|sgt|brig|sen|rep|gov|amb|st|no|nos|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|e\.g|i\.e|inc|co|corp|ltd|jr|sr|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|г|гг|ст|тыс|млн|млрд|им|ул|тов|т\.е|т\.д|обл|р|рр|тис|ім|вул|о|тел|мм)\.['"”’)]*\s*$/iu;
const STARTS_LOWER = /^["'“”‘’«(\s]*\p{Ll}/u;

/** The segmenter's time grows faster than its text: longer blocks are read in windows of about so many characters. */
const WINDOW = 10_000;
const SENTENCE_END = /[.!?。！？…]["'”’»)」』]*\s?(?=\S)/gu;

/** Where the windows of a block end: after a sentence where there is one, else at a space. */
function windows(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  while (text.length - start > WINDOW) {
    const window = text.slice(start, start + WINDOW);
    const last = [...window.slice(WINDOW / 2).matchAll(SENTENCE_END)].at(-1);
    const cut = last ? WINDOW / 2 + last.index + last[0].length : window.lastIndexOf(' ') + 1;
    const end = start + (cut > 0 ? cut : WINDOW);
    ranges.push({ start, end });
    start = end;
  }
  ranges.push({ start, end: text.length });
  return ranges;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function capped(text: string, sentence: TextRange): TextRange[] {
  const pieces: TextRange[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const window = text.slice(start, start + LONGEST_SENTENCE);
    const cut = Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(' ')) + 1;
    const end = start + (cut > 0 ? cut : LONGEST_SENTENCE);
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const piece = text.slice(start, end);
  return {
    start: start + (piece.length - piece.trimStart().length),
    end: end - (piece.length - piece.trimEnd().length),
  };
}

/** Sentences of a block, without the white space between them. */
export function sentences(text: string): TextRange[] {
  const merged: TextRange[] = [];
  const segments = windows(text).flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => ({ segment, index: start + index })),
  );
  for (const { segment, index } of segments) {
    const last = merged[merged.length - 1];
    const before = last ? text.slice(Math.max(last.start, last.end - 24), last.end) : '';
    const goesOn =
      last !== undefined &&
      !before.includes('\n') &&
      (ENDS_WITH_ABBREVIATION.test(before) || STARTS_LOWER.test(segment));
    if (goesOn) last.end = index + segment.length;
    else merged.push({ start: index, end: index + segment.length });
  }
  return merged
    .flatMap((sentence) => capped(text, sentence))
    .map((sentence) => trimmed(text, sentence))
    .filter(({ start, end }) => end > start);
}
