/** Arrow keys along a row of which one member is in the tab order; right-to-left rows run the other way. */
export function nextAlong<T extends HTMLElement>(event: KeyboardEvent, row: T[], current: T): T | undefined {
  const isMirrored = current.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const at = row.indexOf(current);
  if (event.key === forward) return row[(at + 1) % row.length];
  if (event.key === backward) return row.at(at - 1);
  if (event.key === 'Home') return row[0];
  if (event.key === 'End') return row.at(-1);
  return undefined;
}
