import { defineContentScript } from 'wxt/utils/define-content-script';
import { stepping as words } from '../../components/words';
import { observePage } from '../../page/observe';
import { onRewritten } from '../../page/rewritten';
import type { AnnotatorWorld } from '../../platform/annotator';
import { answer } from '../../platform/messaging';
import { onSettingsChange, readSettings } from '../../platform/settings';
import { hostOf } from '../../platform/sites';
import { createCards } from './cards';
import { followPointer } from './pointer';
import { createQuotes } from './quotes';
import { createSession } from './session';
import { createStepping } from './stepping';

/** Set in the extension's own world, which pages cannot see: a second injection only ends the quiet. */
const world = globalThis as AnnotatorWorld & {
  onRecordRuns?: boolean;
  /** Begins to read, where that was not asked for at first. */
  onRecordStart?: () => Promise<void>;
};

/** Annotates the document as it stands, until the signal. */
async function annotate(signal: AbortSignal): Promise<void> {
  const host = hostOf(location.href);
  const settings = await readSettings();
  if (signal.aborted) return;

  const session = createSession({
    view: window,
    signal,
    isOurs: (element) => cards.popover.isOurs(element),
    onShadowRoots: (roots) => roots.forEach(page.watch),
  });
  const cards = createCards({ view: window, session, appearance: settings, host });
  const stepping = createStepping(window, session, cards, signal);
  const quotes = createQuotes(window, session, cards.popover);
  /** Put here to check a quotation, the annotator leaves the page unread. */
  const read = async () => {
    if (!world.onRecordIsQuiet) await session.read();
  };
  const page = observePage(
    window,
    { onText: () => void read(), onNavigate: () => void read() },
    { signal, isOurs: (node) => cards.popover.isOurs(node) },
  );
  followPointer(window, session, cards, signal);
  signal.addEventListener('abort', cards.popover.destroy);

  answer(
    {
      'page/passages': async () => {
        if (world.onRecordIsQuiet) throw new Error('the page was not to be read');
        const { article, mentions, failed } = session;
        return { article, mentions: [...mentions], failed };
      },
      'page/go-to': async ({ mention }) => {
        stepping.goTo(mention);
        return null;
      },
      'page/step': async ({ by }) => {
        stepping.step(by);
        return null;
      },
      'page/check-selection': async ({ text }) => {
        quotes.checkSelection(text);
        return null;
      },
    },
    signal,
  );
  onSettingsChange((changed) => {
    cards.popover.setAppearance(changed);
    if (changed.off.includes(host)) session.clear();
    else void read();
  }, signal);
  const start = async () => {
    delete world.onRecordStart;
    await session.read();
    const { length } = session.placed;
    if (length > 0) cards.popover.announce(words.found(length));
  };
  if (world.onRecordIsQuiet) world.onRecordStart = start;
  else await start();
}

export default defineContentScript({
  registration: 'runtime',
  async main() {
    if (world.onRecordRuns) {
      if (!world.onRecordIsQuiet) await world.onRecordStart?.();
      return;
    }
    world.onRecordRuns = true;
    let life = new AbortController();
    onRewritten(document, () => {
      life.abort();
      life = new AbortController();
      void annotate(life.signal);
    });
    await annotate(life.signal);
  },
});
