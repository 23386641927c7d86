/**
 * Calls back when a script wrote the document anew, as `document.write` does on a page that has loaded: the browser
 * has then taken every listener off the window and off what stood in the document.
 */
export function onRewritten(document: Document, rewritten: () => void): void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const { documentElement } = document;
    if (!documentElement || documentElement === root) return;
    root = documentElement;
    rewritten();
  });
  observer.observe(document, { childList: true });
}
