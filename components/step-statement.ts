/** Moves focus to the next or previous statement; false where there is none to move to. */
export function stepStatement(root: HTMLElement, step: 1 | -1): boolean {
  const statements = [...root.querySelectorAll<HTMLElement>('article')];
  const tree = root.getRootNode() as Document | ShadowRoot;
  const current = statements.findIndex((statement) => statement.contains(tree.activeElement));
  const next = current < 0 ? statements.at(step > 0 ? 0 : -1) : statements[current + step];
  next?.focus();
  return next !== undefined;
}
