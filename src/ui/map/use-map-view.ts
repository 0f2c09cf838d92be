import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { moved, zoomed, type Point, type View } from './view.ts';
import { frame } from './world.ts';

const middle: Point = [frame[0] / 2, frame[1] / 2];
/** How much closer one press or click brings the map. */
const zoomStep = 1.6;
/** Units of the frame that one key press moves the map by. */
const moveStep = 30;
/** Pixels of wheel that bring the map closer by a factor of e. */
const wheelReach = 400;
/** Pixels that a pressed pointer may tremble without dragging. */
const tremble = 3;

const keyMoves: Readonly<Record<string, Point>> = {
  ArrowLeft: [moveStep, 0],
  ArrowRight: [-moveStep, 0],
  ArrowUp: [0, moveStep],
  ArrowDown: [0, -moveStep],
};

export interface MapView {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly closer: () => void;
  readonly farther: () => void;
  /** Plus and minus zoom, Shift with an arrow key moves. Gives whether the key was one of these. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The part of a map that is seen, moved by pointer, wheel and keys. `first` counts once. */
export const useMapView = (map: RefObject<SVGSVGElement | null>, first: View): MapView => {
  const [view, setView] = useState(first);
  const zoom = (factor: number, at: Point): void => setView((before) => zoomed(before, factor, at, frame));

  useEffect(() => {
    const svg = map.current;
    if (!svg) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    /** Units of the frame in a pixel. */
    const unit = (): number => frame[0] / Math.max(1, svg.getBoundingClientRect().width);
    svg.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const box = svg.getBoundingClientRect();
        const at: Point = [(event.clientX - box.left) * unit(), (event.clientY - box.top) * unit()];
        zoom(Math.exp(-event.deltaY / wheelReach), at);
      },
      { passive: false, signal },
    );
    let from: Point | undefined;
    svg.addEventListener('pointerdown', ({ clientX, clientY }) => (from = [clientX, clientY]), { signal });
    svg.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerId }) => {
        if (!from) return;
        const [right, down] = [clientX - from[0], clientY - from[1]];
        const isDragging = svg.hasPointerCapture(pointerId);
        if (!isDragging && Math.hypot(right, down) < tremble) return;
        // Not earlier, or the click that follows would not reach the marker.
        if (!isDragging) svg.setPointerCapture(pointerId);
        from = [clientX, clientY];
        setView((before) => moved(before, right * unit(), down * unit(), frame));
      },
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel'] as const) {
      svg.addEventListener(end, () => (from = undefined), { signal });
    }
    return () => listening.abort();
  }, []);

  const onKey = (event: KeyboardEvent): boolean => {
    const move = event.shiftKey ? keyMoves[event.key] : undefined;
    if (move) setView((before) => moved(before, move[0], move[1], frame));
    else if (event.key === '+' || event.key === '=') zoom(zoomStep, middle);
    else if (event.key === '-') zoom(1 / zoomStep, middle);
    else return false;
    event.preventDefault();
    return true;
  };
  return {
    view,
    show: setView,
    closer: () => zoom(zoomStep, middle),
    farther: () => zoom(1 / zoomStep, middle),
    onKey,
  };
};
