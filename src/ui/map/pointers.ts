import type { Point } from './view.ts';

/** Pixels that a pressed pointer may tremble without dragging. */
const tremble = 3;

/** What mouse, pen and fingers do with a map. */
export interface PointerMoves {
  /** Dragged, in pixels. With two fingers it is what lies between them that is dragged. */
  readonly onMove: (right: number, down: number) => void;
  /** Two fingers are so many times as far apart as before, around a point of the window. */
  readonly onPinch: (factor: number, at: Point) => void;
}

/** Tells of what is dragged on an element with the mouse or a finger, and pinched with two, until it is aborted. */
export const followPointers = (
  element: Element,
  signal: AbortSignal,
  { onMove, onPinch }: PointerMoves,
): void => {
  const pressed = new Map<number, Point>();
  const onDown = (event: Event): void => {
    if (!(event instanceof PointerEvent)) return;
    pressed.set(event.pointerId, [event.clientX, event.clientY]);
    // What two fingers do is no click.
    if (pressed.size > 1) for (const id of pressed.keys()) element.setPointerCapture(id);
  };
  const onMoved = (event: Event): void => {
    if (!(event instanceof PointerEvent)) return;
    const { pointerId, clientX, clientY } = event;
    const from = pressed.get(pointerId);
    if (!from) return;
    const [right, down] = [clientX - from[0], clientY - from[1]];
    const isDragging = element.hasPointerCapture(pointerId);
    if (!isDragging && Math.hypot(right, down) < tremble) return;
    // Not earlier, or the click that follows would not reach what lies below.
    if (!isDragging) element.setPointerCapture(pointerId);
    const before = span([...pressed.values()]);
    pressed.set(pointerId, [clientX, clientY]);
    const now = span([...pressed.values()]);
    onMove(now.middle[0] - before.middle[0], now.middle[1] - before.middle[1]);
    if (pressed.size > 1 && before.length > 0) onPinch(now.length / before.length, now.middle);
  };
  const onEnd = (event: Event): void => {
    if (event instanceof PointerEvent) pressed.delete(event.pointerId);
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMoved, { signal });
  for (const end of ['pointerup', 'pointercancel']) element.addEventListener(end, onEnd, { signal });
};

/** The middle between the first two points, or the only one, and how far apart they are. */
const span = ([one = [0, 0], other = one]: readonly Point[]): {
  readonly middle: Point;
  readonly length: number;
} => ({
  middle: [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2],
  length: Math.hypot(one[0] - other[0], one[1] - other[1]),
});
