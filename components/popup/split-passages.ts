import type { PageState } from '../../platform/popup-contract';
import type { Passage } from './PassageList';

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
