/** Resolves in a task of its own, after input and rendering had their chance. */
export const nextTask = (): Promise<void> => {
  if ('scheduler' in globalThis) return scheduler.postTask(() => undefined, { priority: 'user-visible' });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
};

/** Resolves when the page has nothing to do, at the latest after some milliseconds. */
export const idleMoment = (atLatest: number): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: atLatest });
  });

/** Resolves in the task after the next rendering, when styles are fresh. A page that renders nothing is not waited for. */
export const afterRendering = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
  await nextTask();
};

/** Resolves after some milliseconds, or at once when the signal aborts. */
export const delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', end);
  });

/** Resolves when the reader comes back to this page and the browser has kept it as it was. Forgotten when the signal aborts. */
export const pageReturned = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    addEventListener('pageshow', ({ persisted }) => persisted && resolve(), { signal });
  });
