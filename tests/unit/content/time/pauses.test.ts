// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { delay, inView } from '../../../../src/content/time/pauses.ts';

const visibility = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
/** Whether a promise resolves without more time passing. */
const isOver = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), vi.advanceTimersByTimeAsync(0).then(() => false)]);

let running: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  running = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('pauses', () => {
  it('end after their time or when nobody wants them any more', async () => {
    const first = delay(1000, running.signal);
    expect(await isOver(first)).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await isOver(first)).toBe(true);
    const second = delay(1000, running.signal);
    running.abort();
    expect(await isOver(second)).toBe(true);
  });

  it('last while the tab is out of view', async () => {
    visibility('hidden');
    const waiting = inView(running.signal);
    expect(await isOver(waiting)).toBe(false);
    visibility('visible');
    expect(await isOver(waiting)).toBe(true);
    visibility('hidden');
    const stopped = inView(running.signal);
    running.abort();
    expect(await isOver(stopped)).toBe(true);
  });
});
