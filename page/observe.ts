import { addedTextIn } from './added-text';
import type { Pace } from './pace';
import { createPace } from './pace';

export interface PageEvents {
  /**
   * Text was added or changed since the last call, and the page has been quiet for a moment.
   * @param added the roots of what is new, still in the page; null when there was too much to keep track of
   */
  onText: (added: readonly Node[] | null) => void;
  /** The page shows another address without having been loaded anew. */
  onNavigate: (address: string) => void;
}

export interface ObserveOptions {
  signal: AbortSignal;
  /** Our own elements: what happens in them is no change of the page. */
  isOurs?: (node: Node) => boolean;
  pace?: Pace;
}

export interface PageObserver {
  /** Watches an open shadow root too, which the observer of the document does not see. */
  watch: (root: ShadowRoot) => void;
}

/** Nodes kept between two calls; a page that adds more is read whole. */
const MOST_KEPT = 64;
const WHAT = { childList: true, characterData: true, subtree: true } as const;

/** The address as far as it says what is shown: a fragment does only where it is a path (`#/` or `#!`). */
function shownAddress(address: string): string {
  return address.replace(/#(?![!/]).*$/, '');
}

/** Watches a page for new text and for navigation within it. Everything ends with the signal. */
export function observePage(view: Window, events: PageEvents, options: ObserveOptions): PageObserver {
  const { document } = view;
  const { signal, isOurs = () => false } = options;
  let address = shownAddress(view.location.href);
  let kept: Set<Node> | null = new Set();
  const pace = options.pace ?? createPace(view, signal);

  const deliver = () => {
    const added = kept && [...kept].filter((node) => node.isConnected);
    kept = new Set();
    if (added === null || added.length > 0) events.onText(added);
  };
  const lookAtAddress = () => {
    const now = shownAddress(view.location.href);
    if (now === address) return;
    address = now;
    events.onNavigate(view.location.href);
  };
  const onMutations = (records: readonly MutationRecord[]) => {
    lookAtAddress();
    const added = addedTextIn(records, isOurs);
    if (added?.length === 0) return;
    if (added === null || (kept && kept.size + added.length > MOST_KEPT)) kept = null;
    else for (const node of added) kept?.add(node);
    pace.soon(deliver);
  };

  const observer = new (view as Window & typeof globalThis).MutationObserver(onMutations);
  observer.observe(document, WHAT);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', lookAtAddress, { signal });
  view.addEventListener('popstate', lookAtAddress, { signal });
  view.addEventListener('hashchange', lookAtAddress, { signal });

  return {
    watch(root) {
      if (!signal.aborted) observer.observe(root, WHAT);
    },
  };
}
