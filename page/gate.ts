import { partiesIn } from '../core/gate';

/** Added text waits this long for more of it, in ms: feeds and live blogs add in bursts. */
const GATHER_MS = 300;
/** Text of one burst beyond this is not read: what names both sides names them early, and often. */
const MOST_ADDED = 200_000;

type Idle = (work: () => void) => void;

/** Runs when the browser is idle; Safari-like engines without `requestIdleCallback` wait a moment instead. */
const whenIdle: Idle = (work) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
};

/**
 * Reads a page once, and later only what is added to it, and calls back once when it has named both sides.
 * @param signal stops watching
 */
export function watchForBothParties(
  document: Document,
  onBoth: () => void,
  signal: AbortSignal,
  idle: Idle = whenIdle,
): void {
  let dprk = false;
  let russia = false;
  let added: Node[] = [];
  let gathering = false;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'characterData') added.push(target);
      else added.push(...addedNodes);
    }
    if (gathering || added.length === 0) return;
    gathering = true;
    setTimeout(() => idle(readAdded), GATHER_MS);
  });
  const stop = () => observer.disconnect();

  const take = (text: string) => {
    const parties = partiesIn(text);
    dprk ||= parties.dprk;
    russia ||= parties.russia;
    if (!dprk || !russia) return;
    stop();
    onBoth();
  };
  const readAdded = () => {
    gathering = false;
    let text = '';
    for (const node of added) {
      if (text.length > MOST_ADDED) break;
      text += `${node.textContent ?? ''} `;
    }
    added = [];
    if (!signal.aborted) take(text);
  };

  signal.addEventListener('abort', stop);
  idle(() => {
    if (signal.aborted) return;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    take(`${document.title} ${document.body?.textContent ?? ''}`);
  });
}
