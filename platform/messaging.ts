import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Answer, MessageMap, MessageName } from './messages';

interface Envelope<Name extends MessageName> {
  onRecord: Name;
  asks: MessageMap[Name]['asks'];
}

export interface Sender {
  tabId: number | null;
  /** Of the page that the sender runs in; null for the extension's own pages. */
  url: string | null;
}

export type Handlers = {
  [Name in MessageName]?: (asks: MessageMap[Name]['asks'], sender: Sender) => Promise<MessageMap[Name]['answer']>;
};

/** The extension was updated or removed while this page was open: nothing answers any more. */
export const CONTEXT_LOST = 'context-lost';
/** The worker did not answer, twice. */
export const NO_ANSWER = 'no-answer';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function isEnvelope(message: unknown): message is Envelope<MessageName> {
  return (
    typeof message === 'object' && message !== null && typeof (message as Envelope<MessageName>).onRecord === 'string'
  );
}

const contextIsLost = (): boolean => {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
};

async function sent<Name extends MessageName>(
  send: () => Promise<unknown>,
): Promise<Answer<MessageMap[Name]['answer']> | null> {
  const answer = await send();
  return (answer as Answer<MessageMap[Name]['answer']> | undefined) ?? null;
}

/** A worker that was killed between question and answer is started again by the second try. */
async function twice<Name extends MessageName>(
  send: () => Promise<unknown>,
): Promise<Answer<MessageMap[Name]['answer']>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (contextIsLost()) return { ok: false, failed: CONTEXT_LOST };
    try {
      const answer = await sent<Name>(send);
      if (answer) return answer;
    } catch (error) {
      if (/context invalidated/i.test(messageOf(error))) return { ok: false, failed: CONTEXT_LOST };
    }
  }
  return { ok: false, failed: contextIsLost() ? CONTEXT_LOST : NO_ANSWER };
}

/** Asks the background. Never throws: failures are values. */
export function ask<Name extends MessageName>(
  name: Name,
  asks: MessageMap[Name]['asks'],
): Promise<Answer<MessageMap[Name]['answer']>> {
  const envelope: Envelope<Name> = { onRecord: name, asks };
  return twice<Name>(() => browser.runtime.sendMessage(envelope));
}

/** Asks the content script of a tab. Where none runs the answer is a failure. */
export function askTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  asks: MessageMap[Name]['asks'],
): Promise<Answer<MessageMap[Name]['answer']>> {
  const envelope: Envelope<Name> = { onRecord: name, asks };
  return twice<Name>(() => browser.tabs.sendMessage(tabId, envelope));
}

/** Answers the messages that it has handlers for; others are left to other contexts. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, from: Browser.runtime.MessageSender, send: (value: unknown) => void) => {
    if (!isEnvelope(message) || from.id !== browser.runtime.id) return undefined;
    const handler = handlers[message.onRecord] as ((asks: unknown, sender: Sender) => Promise<unknown>) | undefined;
    if (!handler) return undefined;
    const sender: Sender = { tabId: from.tab?.id ?? null, url: from.tab ? (from.url ?? null) : null };
    handler(message.asks, sender).then(
      (value) => send({ ok: true, value }),
      (error: unknown) => send({ ok: false, failed: `${message.onRecord}: ${messageOf(error)}` }),
    );
    // Keeps the channel open for `send`; a returned promise is not understood everywhere.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
