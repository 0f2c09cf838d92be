import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followPointers } from './pointers.ts';
import { moved, zoomed, type Point, type View } from './view.ts';
import { frame } from './world.ts';

const middle: Point = [frame[0] / 2, frame[1] / 2];
/** How much closer one press or click brings the map. */
const zoomStep = 1.6;
/** Units of the frame that one key press moves the map by. */
const moveStep = 30;
/** Pixels of wheel that bring the map closer by a factor of e. */
const wheelReach = 400;
/** The same of two fingers on a touchpad, which browsers tell of as a wheel with Control. */
const touchpadReach = 100;

const keyMoves: Readonly<Record<string, Point>> = {
  ArrowLeft: [moveStep, 0],
  ArrowRight: [-moveStep, 0],
  ArrowUp: [0, moveStep],
  ArrowDown: [0, -moveStep],
};

/** The part of a map that is shown, and the ways to show another. */
export interface MapView {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly closer: () => void;
  readonly farther: () => void;
  /** Plus and minus zoom, Shift with an arrow key moves. Gives whether the key was one of these. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The part of a map that is seen, moved by pointers, wheel and keys. `first` counts once. */
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
    /** A point of the window as one of the frame. */
    const inFrame = ([x, y]: Point): Point => {
      const { left, top } = svg.getBoundingClientRect();
      return [(x - left) * unit(), (y - top) * unit()];
    };
    svg.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const reach = event.ctrlKey ? touchpadReach : wheelReach;
        zoom(Math.exp(-event.deltaY / reach), inFrame([event.clientX, event.clientY]));
      },
      { passive: false, signal },
    );
    followPointers(svg, signal, {
      onMove: (right, down) => setView((before) => moved(before, right * unit(), down * unit(), frame)),
      onPinch: (factor, at) => zoom(factor, inFrame(at)),
    });
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
