/** A larger script is a feed, not a description of the page. */
const MOST_CHARACTERS = 1_000_000;

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** What content systems get wrong: comments and CDATA around it, raw line breaks in strings, commas before a closing bracket. */
function repaired(source: string): string {
  return source
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?: ?\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)? ?\]\]>(?: ?\*\/)?|;)$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(?=\s{0,200}[\]}])/g, '');
}

/** The first value, written as a string, of a key; the value has to fit the pattern. */
function salvaged(source: string, key: string, fits = '(?:[^"\\\\]|\\\\.)*'): string | undefined {
  const value = new RegExp(`"${key}"\\s{0,9}:\\s{0,9}("${fits}")`).exec(source)?.[1];
  const read = value === undefined ? undefined : parsed(value.replace(/\p{Cc}/gu, ' '));
  return typeof read === 'string' ? read : undefined;
}

/** The JSON of a JSON-LD script; what cannot be mended gives the few values that matter, or undefined. */
export function parseLoosely(source: string): unknown {
  if (source.length > MOST_CHARACTERS) return undefined;
  const whole = parsed(source) ?? parsed(repaired(source));
  if (whole !== undefined) return whole;
  return {
    '@type': salvaged(source, '@type', '\\w*(?:Article|Posting)'),
    headline: salvaged(source, 'headline'),
    datePublished: salvaged(source, 'datePublished'),
    inLanguage: salvaged(source, 'inLanguage'),
  };
}
