const OPENING = '“„«「『‘"‹';
const CLOSING = '”“»」』’"›';
/** A reporting clause is short: "..., Kirby told reporters on Friday". */
const LONGEST_ATTRIBUTION_WORDS = 12;

/** “…,” he said, “…”: a closing mark beside a comma or a stop, a few words, an opening mark. */
const INTERRUPTION = new RegExp(
  `(?:[,.!?…;、。]\\s?[${CLOSING}]|[${CLOSING}]\\s?[,.–—-])([^${OPENING}${CLOSING}]{1,90})[${OPENING}]`,
  'gu',
);
/** “…,” he said. */
const TAIL = new RegExp(
  `(?:[,.!?…;、。]\\s?[${CLOSING}]|[${CLOSING}]\\s?[,–—-])([^${OPENING}${CLOSING}]{1,90})$`,
  'u',
);

const isAttribution = (words: string): boolean => words.trim().split(/\s+/).length <= LONGEST_ATTRIBUTION_WORDS;

/**
 * A selection often takes the reporting clause along. What the page puts between two quoted parts becomes an ellipsis,
 * what it puts after the last one goes.
 */
export function quotedText(selection: string): string {
  const text = selection.trim();
  if (!OPENING.includes(text.charAt(0))) return text;
  return text
    .replace(TAIL, (all, words: string) => (isAttribution(words) ? all.charAt(0) : all))
    .replace(INTERRUPTION, (all, words: string) => (isAttribution(words) ? ' … ' : all));
}
