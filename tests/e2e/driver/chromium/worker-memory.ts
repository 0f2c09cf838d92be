import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

const answerSchema = v.object({
  id: v.number(),
  result: v.object({
    totalSize: v.number(),
    embedderHeapUsedSize: v.number(),
    backingStorageSize: v.number(),
  }),
});

/**
 * Watches the memory of the workers that a page starts from now on: heap with its free room, what the browser's own
 * objects take in it, and array buffers. Gives a function that tells the most that was seen in one worker, in bytes.
 */
export const watchWorkerMemory = async (cdp: CDPSession, interval = 250): Promise<() => number> => {
  const workers = new Set<string>();
  let most = 0;
  let id = 0;
  // Sessions inside this one: Playwright hands out none of workers.
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId);
  });
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = v.safeParse(answerSchema, JSON.parse(message));
    if (!answer.success) return;
    const { totalSize, embedderHeapUsedSize, backingStorageSize } = answer.output.result;
    most = Math.max(most, totalSize + embedderHeapUsedSize + backingStorageSize);
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const asking = setInterval(() => {
    for (const sessionId of workers) {
      const message = JSON.stringify({ id: (id += 1), method: 'Runtime.getHeapUsage' });
      // A worker that is gone answers nothing.
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    }
  }, interval);
  return () => {
    clearInterval(asking);
    return most;
  };
};
