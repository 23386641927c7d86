const OPENING = '“„«「『‘"‹';
const CLOSING = '”“»」』’"›';
/** A reporting clause is short: "..., Kirby told reporters on Friday, referring to the new images". */
const LONGEST_ATTRIBUTION_WORDS = 25;

/** Korean and Japanese go on without a comma: “…”고 말했다, 「…」と述べた. */
const PARTICLE = '(?=(?:이?라)?고|(?:이?라)며|と)';

/** “…,” he said, “…”: a closing mark beside a comma or a stop, a few words, an opening mark. */
const INTERRUPTION = new RegExp(
  `(?:[,.!?…;、。]\\s?[${CLOSING}]|[${CLOSING}](?:\\s?[,.–—-]|${PARTICLE}))([^${OPENING}${CLOSING}]{1,160})[${OPENING}]`,
  'gu',
);
/** “…,” he said. */
const TAIL = new RegExp(
  `(?:[,.!?…;、。]\\s?[${CLOSING}]|[${CLOSING}](?:\\s?[,–—-]|${PARTICLE}))([^${OPENING}${CLOSING}]{1,160})$`,
  'u',
);

/** "„Wagner“, which paid for it" begins with a name in quotation marks, not with a quotation. */
const SHORTEST_QUOTED_WORDS = 3;
/** “Nonsense,” he said: the comma belongs to the reporting clause. */
const STOP_INSIDE = /^[,.!?…;、。]/;

/** Two East Asian characters count as one word. */
const WORD =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/**
 * A selection often takes the reporting clause along. What the page puts between two quoted parts becomes an ellipsis,
 * what it puts after the last one goes.
 */
export function quotedText(selection: string): string {
  const text = selection.trim();
  if (!OPENING.includes(text.charAt(0))) return text;
  const isClause = (all: string, words: string, at: number): boolean => {
    const isQuotation = STOP_INSIDE.test(all) || wordsIn(text.slice(0, at)) >= SHORTEST_QUOTED_WORDS;
    return isQuotation && wordsIn(words) <= LONGEST_ATTRIBUTION_WORDS;
  };
  return text
    .replace(TAIL, (all, words: string, at: number) => (isClause(all, words, at) ? all.charAt(0) : all))
    .replace(INTERRUPTION, (all, words: string, at: number) => (isClause(all, words, at) ? ' … ' : all));
}
