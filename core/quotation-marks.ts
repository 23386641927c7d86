/** Quotation marks of the quotation's own language; they are ours, outside the source's words. */
const MARKS: Record<string, readonly [string, string]> = {
  ru: ['«', '»'],
  uk: ['«', '»'],
  be: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  el: ['«', '»'],
  it: ['«', '»'],
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  lt: ['„', '“'],
  pl: ['„', '”'],
  ja: ['「', '」'],
};

const ENGLISH: readonly [string, string] = ['“', '”'];

/** Opening and closing mark for a BCP 47 language. */
export function quotationMarks(language: string): readonly [string, string] {
  return MARKS[language.split('-')[0] ?? ''] ?? ENGLISH;
}

export function quoted(text: string, language: string): string {
  const [open, close] = quotationMarks(language);
  return open + text + close;
}
