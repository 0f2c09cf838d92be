// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { followPointers } from '../../../../src/ui/map/pointers.ts';

const onMove = vi.fn<(right: number, down: number) => void>();
const onPinch = vi.fn<(factor: number, at: readonly [number, number]) => void>();
let captured: Set<number>;
let map: HTMLElement;
let listening: AbortController;

beforeEach(() => {
  vi.clearAllMocks();
  captured = new Set();
  map = document.createElement('div');
  map.setPointerCapture = (id) => void captured.add(id);
  map.hasPointerCapture = (id) => captured.has(id);
  listening = new AbortController();
  followPointers(map, listening.signal, { onMove, onPinch });
});

const point = (type: 'down' | 'move' | 'up', pointerId: number, clientX: number, clientY: number): void => {
  map.dispatchEvent(new PointerEvent(`pointer${type}`, { pointerId, clientX, clientY }));
};

it('drags with one pointer, past a tremble', () => {
  point('down', 1, 10, 10);
  point('move', 1, 11, 10);
  expect(onMove).not.toHaveBeenCalled();
  expect(captured).toEqual(new Set());
  point('move', 1, 20, 5);
  expect(onMove).toHaveBeenCalledExactlyOnceWith(10, -5);
  expect(captured).toEqual(new Set([1]));
  point('up', 1, 20, 5);
  point('move', 1, 40, 40);
  expect(onMove).toHaveBeenCalledOnce();
  expect(onPinch).not.toHaveBeenCalled();
});

it('pinches with two, around what lies between them', () => {
  point('down', 1, 100, 50);
  point('down', 2, 140, 50);
  point('move', 1, 80, 50);
  point('move', 2, 160, 50);
  const [first, second] = onPinch.mock.calls;
  expect(first).toEqual([1.5, [110, 50]]);
  expect(second?.[0]).toBeCloseTo(80 / 60);
  expect(second?.[1]).toEqual([120, 50]);
  // Both together have not moved what lies in the middle.
  expect(onMove.mock.calls.reduce((sum, [right]) => sum + right, 0)).toBe(0);
});

it('goes on dragging with the finger that stays', () => {
  point('down', 1, 100, 50);
  point('down', 2, 140, 50);
  point('up', 1, 100, 50);
  point('move', 2, 150, 60);
  expect(onPinch).not.toHaveBeenCalled();
  expect(onMove).toHaveBeenCalledExactlyOnceWith(10, 10);
});

it('hears nothing once it is aborted', () => {
  listening.abort();
  point('down', 1, 0, 0);
  point('move', 1, 50, 50);
  expect(onMove).not.toHaveBeenCalled();
});
