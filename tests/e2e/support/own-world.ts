import type { Page } from 'playwright-core';

/** Runs scripts beside those of the page, in a world whose language and DOM the page's scripts cannot change. */
export async function ownWorld(page: Page): Promise<<T>(script: string) => Promise<T>> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as T;
  };
}
