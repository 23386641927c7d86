import type { Passage } from './PassageList';
import type { PageState } from './services';

export interface Passages {
  marked: Passage[];
  possible: Passage[];
}

export function splitPassages(page: PageState | null): Passages {
  const all: Passage[] = page?.kind === 'passages' ? page.mentions.map((mention, place) => ({ mention, place })) : [];
  return {
    marked: all.filter(({ mention }) => mention.strength === 'marked'),
    possible: all.filter(({ mention }) => mention.strength === 'possible'),
  };
}

/** Whether the page was read and nothing is marked. */
export const isNothingMarked = (page: PageState | null): boolean =>
  page?.kind === 'none-found' || (page?.kind === 'passages' && splitPassages(page).marked.length === 0);
