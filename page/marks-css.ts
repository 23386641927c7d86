/** The registered names of the highlights; the page can see them, so they say whose they are. */
export const MARK_NAMES = {
  rest: 'on-record-rest',
  open: 'on-record-open',
  focusOnLight: 'on-record-focus-light',
  focusOnDark: 'on-record-focus-dark',
} as const;

const LINE = '#3E86A3';

function rule(name: string, declarations: string): string {
  return `::highlight(${name}){${declarations}}`;
}

const ON_SCREEN = [
  rule(MARK_NAMES.rest, `text-decoration:underline dotted 2px ${LINE}`),
  rule(MARK_NAMES.open, `text-decoration:underline solid 2px ${LINE};background-color:rgb(62 134 163 / .12)`),
  rule(MARK_NAMES.focusOnLight, 'text-decoration:underline solid 2px #0B5670;background-color:rgb(62 134 163 / .26)'),
  rule(MARK_NAMES.focusOnDark, 'text-decoration:underline solid 2px #84C5DA;background-color:rgb(62 134 163 / .26)'),
];

const FOCUS_IN_FORCED_COLOURS =
  'text-decoration:underline solid 2px HighlightText;background-color:Highlight;color:HighlightText';
const IN_FORCED_COLOURS = [
  rule(MARK_NAMES.rest, 'text-decoration:underline dotted 2px CanvasText'),
  rule(MARK_NAMES.open, 'text-decoration:underline solid 2px Highlight;background-color:transparent'),
  rule(MARK_NAMES.focusOnLight, FOCUS_IN_FORCED_COLOURS),
  rule(MARK_NAMES.focusOnDark, FOCUS_IN_FORCED_COLOURS),
];

/**
 * The style of the marks, for `scripting.insertCSS`: no element, and nothing in the page's own style sheets.
 * Literal colours only, as custom properties would be looked up on the page's elements. Printed pages have no marks.
 * Insert it twice, with `origin: 'AUTHOR'` and `origin: 'USER'`: Chromium paints no background of a user rule, and
 * Firefox applies an author rule to nothing inside a shadow root. Each browser takes what works there.
 */
export const MARKS_CSS = [
  `@media screen{${ON_SCREEN.join('')}}`,
  `@media screen and (forced-colors:active){${IN_FORCED_COLOURS.join('')}}`,
].join('\n');
