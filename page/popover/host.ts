/** The one element that the extension adds to a page, and the closed tree in it. */
export interface Host {
  element: HTMLElement;
  /** Everything of ours goes in here. */
  content: HTMLElement;
  /** Adds the element to the page, again if the page removed it. */
  attach(): void;
  /** Above everything else on the page, dialogs included, where the browser has a top layer. */
  raise(): void;
  remove(): void;
}

/** Events that scripts of the page might take for a press on the page, or for one of their keys. */
const KEPT_FROM_PAGE = [
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchend',
  'touchstart',
  'wheel',
] as const;

function addStyle(root: ShadowRoot, css: string): void {
  const { defaultView: view } = root.ownerDocument;
  try {
    // Not subject to the page's content security policy.
    const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let content scripts adopt style sheets; it does exempt their style elements.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const content = document.createElement('div');
  content.className = 'theme';
  root.append(content);
  for (const type of KEPT_FROM_PAGE) {
    content.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }

  return {
    element,
    content,
    attach() {
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    },
    raise() {
      try {
        // Set anew, because scripts of the page can reach the attribute.
        element.popover = 'manual';
        if (element.matches(':popover-open')) element.hidePopover();
        element.showPopover();
      } catch {
        // No top layer in this browser: the host's z-index has to do.
      }
    },
    remove: () => element.remove(),
  };
}
