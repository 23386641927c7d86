/** How the walk treats an element. */
export type Treatment =
  /** Its text runs on with what stands around it. */
  | 'inline'
  /** Its text is a paragraph of its own, or several. */
  | 'block'
  /** Not rendered: the words on its two sides touch. */
  | 'absent'
  /** Rendered but not read (a picture, a button, a note marker): the words on its two sides do not touch. */
  | 'gap'
  /** Not read, and what stands before and after it are two paragraphs. */
  | 'wall'
  | 'line-break'
  | 'rule';

function table(entries: [Treatment, string][]): ReadonlyMap<string, Treatment> {
  return new Map(entries.flatMap(([treatment, names]) => names.split(' ').map((name) => [name, treatment] as const)));
}

/** What is in neither list, unknown and custom elements included, is inline. */
const BY_NAME = table([
  [
    'block',
    'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu ol p plaintext pre ' +
      'search section summary table tbody td tfoot th thead tr ul xmp',
  ],
  // `rt` is the reading printed over a character: the words are those below it.
  [
    'absent',
    'area base datalist head link meta noembed noframes noscript param rp rt rtc script source style template title track',
  ],
  ['gap', 'audio button canvas code embed iframe img input math meter object progress select svg textarea video'],
  ['wall', 'nav'],
  ['line-break', 'br'],
  ['rule', 'hr'],
]);

const WALL_ROLES = /^(?:navigation|menu|menubar|toolbar|tablist|textbox|searchbox|combobox|contentinfo)$/;
const STYLE_DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const STYLE_UNSEEN = /(?:^|;)\s*visibility\s*:\s*hidden/i;
const INLINE_DISPLAY = /^(?:inline|contents|ruby|-)/;

/** `display` as a treatment; null when it changes nothing. */
export function treatmentOfDisplay(display: string): 'inline' | 'block' | 'absent' | null {
  if (display === '') return null;
  if (display === 'none') return 'absent';
  return INLINE_DISPLAY.test(display) ? 'inline' : 'block';
}

export interface Surroundings {
  inArticle: boolean;
  /** Whether an element with `aria-hidden` holds the text of the page all the same, as under an open consent dialogue. */
  holdsArticle: (element: Element) => boolean;
}

function byName(name: string, element: Element, inArticle: boolean): Treatment {
  if (name === 'footer' && !inArticle) return 'wall';
  if (name === 'dialog' && !element.hasAttribute('open')) return 'absent';
  return BY_NAME.get(name) ?? 'inline';
}

/** The inline style, as far as it changes the treatment. */
function byStyle(element: Element): Treatment | null {
  const style = element.getAttribute('style');
  if (!style) return null;
  if (STYLE_UNSEEN.test(style)) return 'absent';
  return treatmentOfDisplay(STYLE_DISPLAY.exec(style)?.[1]?.toLowerCase() ?? '');
}

/** Controls and landmarks that are not the article, by role. */
function byRole(element: Element, inArticle: boolean): Treatment | null {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'wall';
  const role = element.getAttribute('role');
  if (!role) return null;
  if (role === 'doc-noteref') return 'gap';
  return WALL_ROLES.test(role) && !(role === 'contentinfo' && inArticle) ? 'wall' : null;
}

/** The treatment of an element by its name, attributes and inline style. No layout is read. */
export function treatmentOf(element: Element, { inArticle, holdsArticle }: Surroundings): Treatment {
  const named = byName(element.localName, element, inArticle);
  if (named === 'absent' || named === 'line-break' || !element.hasAttributes()) return named;
  if (element.hasAttribute('hidden')) return 'absent';
  const styled = byStyle(element);
  if (styled === 'absent') return styled;
  const role = byRole(element, inArticle);
  if (role) return role;

  const treatment = named === 'inline' && styled ? styled : named;
  if (element.getAttribute('aria-hidden') !== 'true' || holdsArticle(element)) return treatment;
  return treatment === 'inline' ? 'absent' : 'wall';
}
