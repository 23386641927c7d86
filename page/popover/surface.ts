/** The card's outside: arrow, handle of the sheet, and the place for the card itself. */
export interface Surface {
  element: HTMLElement;
  arrow: SVGElement;
  handle: HTMLElement;
  mount: HTMLElement;
}

const SVG = 'http://www.w3.org/2000/svg';
/** 18 × 9 with a tenth row that covers the card's hairline. */
const ARROW_PATH = 'M0 10 9 1 18 10';

export function createSurface(document: Document): Surface {
  const element = document.createElement('div');
  element.className = 'surface';
  const arrow = document.createElementNS(SVG, 'svg');
  arrow.setAttribute('class', 'arrow');
  arrow.setAttribute('viewBox', '0 0 18 10');
  arrow.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ARROW_PATH);
  arrow.append(path);
  const handle = document.createElement('div');
  handle.className = 'handle';
  const mount = document.createElement('div');
  mount.className = 'mount';
  element.append(arrow, handle, mount);
  return { element, arrow, handle, mount };
}
