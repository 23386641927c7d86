/**
 * Links that open a page at the very words (https://wicg.github.io/scroll-to-text-fragment/).
 * A browser that knows no text fragments, or does not find the words, opens the page as usual.
 */

/** Longer quotations are matched by their ends: pages break them with links, notes and line breaks. */
const WHOLE_UP_TO_CHARACTERS = 120;
/** Enough words to be found once in a page. */
const WORDS_AT_EACH_END = 5;

const EDGE_PUNCTUATION = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

/** A comma separates the parts of a directive, an ampersand directives, a hyphen marks context. */
const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

function directive(words: string): string {
  const parts = words.split(/\s+/);
  const isShort = words.length <= WHOLE_UP_TO_CHARACTERS || parts.length <= 2 * WORDS_AT_EACH_END;
  if (isShort) return encoded(words);
  const start = parts.slice(0, WORDS_AT_EACH_END).join(' ');
  const end = parts.slice(-WORDS_AT_EACH_END).join(' ');
  return `${encoded(start)},${encoded(end)}`;
}

/** The address that opens at the words; a PDF and an address with a fragment of its own are left alone. */
export function linkToWords(url: string, words: string): string {
  const text = words.normalize('NFC').replace(EDGE_PUNCTUATION, '').replace(/\s+/g, ' ');
  if (!text || url.includes('#') || /\.pdf(?:$|\?)/i.test(url)) return url;
  return `${url}#:~:text=${directive(text)}`;
}
