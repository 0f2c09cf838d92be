// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { delay } from '../../../../src/content/time/pauses.ts';

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
});

it('a delay ends after its time, or when nobody wants it any more', async () => {
  const first = delay(1000, running.signal);
  expect(await isOver(first)).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await isOver(first)).toBe(true);
  const second = delay(1000, running.signal);
  running.abort();
  expect(await isOver(second)).toBe(true);
});
