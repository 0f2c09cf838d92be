// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attention } from '../../../../src/content/time/attention.ts';

const visibility = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
/** Whether a promise resolves without more time passing. */
const isOver = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), vi.advanceTimersByTimeAsync(0).then(() => false)]);

let running: AbortController;
let attention: Attention;
beforeEach(() => {
  vi.useFakeTimers();
  running = new AbortController();
  attention = new Attention(running.signal);
  visibility('hidden');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('work on a page', () => {
  it('waits while the page is out of view', async () => {
    const waiting = attention.given();
    expect(await isOver(waiting)).toBe(false);
    visibility('visible');
    expect(await isOver(waiting)).toBe(true);
    visibility('hidden');
    const stopped = attention.given();
    running.abort();
    expect(await isOver(stopped)).toBe(true);
  });

  it('waits while the page is left and kept for the way back', async () => {
    visibility('visible');
    dispatchEvent(new Event('pagehide'));
    const waiting = attention.given();
    expect(await isOver(waiting)).toBe(false);
    attention.ask();
    expect(await isOver(waiting)).toBe(false);
    dispatchEvent(new Event('pageshow'));
    expect(await isOver(waiting)).toBe(true);
  });

  it('goes on out of view as long as somebody asks for it', async () => {
    const waiting = attention.given();
    expect(await isOver(waiting)).toBe(false);
    attention.ask();
    expect(await isOver(waiting)).toBe(true);
    expect(await isOver(attention.given())).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    const forgotten = attention.given();
    expect(await isOver(forgotten)).toBe(false);
    attention.ask();
    expect(await isOver(forgotten)).toBe(true);
  });
});
