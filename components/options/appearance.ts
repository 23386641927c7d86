import type { Settings } from './services';

/** Puts theme and text size on one of our own pages: sizes are parts of a rem. */
export function applyAppearance(document: Document, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  document.documentElement.style.fontSize = `${textSize}%`;
  if (theme === 'system') delete document.body.dataset.theme;
  else document.body.dataset.theme = theme;
}
