// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hover } from '../../../../src/content/pointing/hover.ts';
import type { Target } from '../../../../src/content/page/target.ts';
import { mentionOf, pageOf } from '../read.ts';

const [block] = pageOf('<p>Kim met Putin</p>').blocks;
const kim: Target = { block: block!, mention: mentionOf(block!, 'Kim') };
const putin: Target = { block: block!, mention: mentionOf(block!, 'Putin') };

const open = vi.fn<(target: Target) => void>();
const close = vi.fn<() => void>();
let hover: Hover;
beforeEach(() => {
  vi.useFakeTimers();
  open.mockReset();
  close.mockReset();
  hover = new Hover({ delay: () => 300, open, close });
});
afterEach(() => void vi.useRealTimers());

const openAt = (target: Target): void => {
  hover.move(target);
  vi.advanceTimersByTime(300);
  expect(open).toHaveBeenLastCalledWith(target);
};

describe('hovering', () => {
  it('opens when the pointer has rested on a mention', () => {
    hover.move(kim);
    vi.advanceTimersByTime(299);
    hover.move({ ...kim });
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(open).toHaveBeenCalledExactlyOnceWith(kim);
  });

  it('does not open for a pointer that passes by, or is disturbed', () => {
    hover.move(kim);
    vi.advanceTimersByTime(200);
    hover.move(undefined);
    vi.advanceTimersByTime(1000);
    hover.move(putin);
    hover.cancel();
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('stays open on the way to the card and on it', () => {
    openAt(kim);
    hover.move(undefined);
    vi.advanceTimersByTime(150);
    hover.move('card');
    vi.advanceTimersByTime(5000);
    hover.move(undefined);
    vi.advanceTimersByTime(150);
    hover.move(kim);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('closes a moment after the pointer has left both', () => {
    openAt(kim);
    hover.move(undefined);
    vi.advanceTimersByTime(200);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('goes over to another mention', () => {
    openAt(kim);
    hover.move(putin);
    vi.advanceTimersByTime(300);
    expect(open).toHaveBeenLastCalledWith(putin);
  });

  it('does not reopen what was closed otherwise under a pointer at rest', () => {
    openAt(kim);
    hover.closed();
    hover.move(kim);
    vi.advanceTimersByTime(1000);
    expect(open).toHaveBeenCalledTimes(1);
    hover.move(undefined);
    hover.move(kim);
    vi.advanceTimersByTime(300);
    expect(open).toHaveBeenCalledTimes(2);
  });
});
