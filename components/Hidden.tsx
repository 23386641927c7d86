import type { ComponentChildren } from 'preact';

/** Read aloud, not shown. */
export function Hidden({ children }: { children: ComponentChildren }) {
  return <span class="hidden-text">{children}</span>;
}
