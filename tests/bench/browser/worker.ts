import type { BrowserContext, CDPSession } from 'playwright-core';

interface Reply {
  id: number;
  result: unknown;
}

/** A session of the page's that talks to another target, which Playwright has no session for. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  return (method: string): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++asked;
      const listen = (event: { sessionId: string; message: string }) => {
        const reply = JSON.parse(event.message) as Reply;
        if (event.sessionId !== sessionId || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(reply.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}

/** Bytes of the worker's heap after collecting garbage; null while it sleeps. */
export async function workerHeap(context: BrowserContext): Promise<number | null> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!worker) return null;
  const ask = await attach(session, worker.targetId);
  await ask('HeapProfiler.enable');
  await ask('HeapProfiler.collectGarbage');
  const { usedSize } = (await ask('Runtime.getHeapUsage')) as { usedSize: number };
  await page.close();
  return usedSize;
}

/** Ends the worker, as the browser does after half a minute without work. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
