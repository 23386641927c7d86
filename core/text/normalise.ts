/** A text in the form that everything is compared in, with the way back to the original. */
export interface NormalisedText {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, the offset in the original where it came from. */
  offsets: Uint32Array;
}

/** Soft hyphens, zero-width characters, joiners, variation selectors, byte-order marks and direction controls: never seen, never said. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u034F|[\uFE00-\uFE0F]/u;
const SPACE = /\s|[\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;
/** No combining mark stands before it. */
const FIRST_MARK = 0x300;
/** Conjoining Hangul letters (text from macOS file names and some feeds) compose only together. */
const JOINS_BEFORE = /[\p{M}\u1160-\u11FF\uFF9E\uFF9F]/u;
/** Stress marks that Russian and Ukrainian texts print for learners and names. */
const STRESS = /[\u0300\u0301]/g;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const SAME: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '`': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2033': '"',
  '\u300C': '"',
  '\u300D': '"',
  '\u300E': '"',
  '\u300F': '"',
  ё: 'е',
};

function normaliseCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80) return SAME[cluster] ?? cluster.toLowerCase();
  const plain = CYRILLIC.test(cluster) ? cluster.replace(STRESS, '') : cluster;
  const same = SAME[plain];
  if (same !== undefined) return same;
  let folded = '';
  for (const character of plain.normalize('NFKC').toLowerCase()) folded += SAME[character] ?? character;
  return folded;
}

const isSpace = (character: string, code: number): boolean =>
  code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(character);

/** End of the character at an offset with the marks that combine with it. */
function clusterEnd(original: string, from: number): number {
  let end = from;
  while (end < original.length && original.charCodeAt(end) >= FIRST_MARK) {
    const mark = String.fromCodePoint(original.codePointAt(end) as number);
    if (!JOINS_BEFORE.test(mark) || INVISIBLE.test(mark)) break;
    end += mark.length;
  }
  return end;
}

/**
 * NFKC, lower case, one kind of dash and quotation mark, single spaces, nothing invisible.
 * @param original any text; lone surrogates pass through
 */
export function normalise(original: string): NormalisedText {
  const offsets: number[] = [];
  let text = '';
  const add = (piece: string, from: number) => {
    for (let unit = 0; unit < piece.length; unit++) offsets.push(from);
    text += piece;
  };
  let at = 0;
  while (at < original.length) {
    const start = at;
    const code = original.codePointAt(at) as number;
    const character = String.fromCodePoint(code);
    at += character.length;
    if (code >= 0x80 && INVISIBLE.test(character)) continue;
    if (isSpace(character, code)) {
      if (text !== '' && !text.endsWith(' ')) add(' ', start);
      continue;
    }
    at = clusterEnd(original, at);
    add(normaliseCluster(original.slice(start, at)), start);
  }
  offsets.push(original.length);
  return { text, offsets: Uint32Array.from(offsets) };
}

/** The range of the original that a range of the normalised text came from. */
export function originalRange(normalised: NormalisedText, start: number, end: number): { start: number; end: number } {
  const { offsets } = normalised;
  const from = offsets[start] ?? 0;
  if (end <= start) return { start: from, end: from };
  const lastFrom = offsets[end - 1] as number;
  let after = end;
  while (after < offsets.length - 1 && offsets[after] === lastFrom) after++;
  return { start: from, end: offsets[after] ?? lastFrom };
}
