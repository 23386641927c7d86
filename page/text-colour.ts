/**
 * Between these lie the greys that are readable on white (up to .30, 3 to 1) and those that dark pages set text in.
 * Body text is nearly always far from it.
 */
const LIGHT_TEXT_LUMINANCE = 0.3;
/** The same tone as the lightness of Lab and OKLab, in parts of one. */
const LIGHT_TEXT_LIGHTNESS = 0.62;
const ELEMENT_NODE = 1;

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** WCAG relative luminance of channels from 0 to 1. */
function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/**
 * Whether a computed text colour is a light one, as on a dark page.
 * @param colour as `getComputedStyle` writes it; what is not understood counts as dark text
 */
export function isLightText(colour: string): boolean {
  const [, form = '', body = ''] = /^([a-z]+)\((.*)\)$/i.exec(colour.trim()) ?? [];
  const values = (body.match(/-?[\d.]+(?:e-?\d+)?%?/gi) ?? []).map((part) =>
    part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part),
  );
  switch (form.toLowerCase()) {
    case 'rgb':
    case 'rgba':
      return luminance(values.slice(0, 3).map((value) => value / 255)) > LIGHT_TEXT_LUMINANCE;
    case 'color': {
      const channels = body.replace(/^\s*[a-z\d-]+/i, '').match(/-?[\d.]+(?:e-?\d+)?/gi) ?? [];
      return luminance(channels.slice(0, 3).map(Number)) > LIGHT_TEXT_LUMINANCE;
    }
    case 'oklab':
    case 'oklch':
      return (values[0] ?? 0) > LIGHT_TEXT_LIGHTNESS;
    case 'lab':
    case 'lch':
      return (values[0] ?? 0) > LIGHT_TEXT_LIGHTNESS * 100;
    default:
      return false;
  }
}

/** Whether the text around a range is light, by computed style; a link's own colour tells less of the page. */
export function isOnDarkPage(range: Range): boolean {
  const { commonAncestorContainer: around } = range;
  const element = (around.nodeType === ELEMENT_NODE ? (around as Element) : around.parentElement) ?? null;
  const passage = element?.closest('a')?.parentElement ?? element;
  return passage !== null && isLightText(getComputedStyle(passage).color);
}
