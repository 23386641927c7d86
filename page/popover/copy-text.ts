/** Whether the clipboard took the text. Pages that are not secure have no clipboard: there we copy a selection. */
export async function copyText(text: string, content: HTMLElement): Promise<boolean> {
  const { ownerDocument: document } = content;
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard) {
    return clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const focused = (content.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'hidden-text';
  content.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  focused?.focus({ preventScroll: true });
  return isCopied;
}
