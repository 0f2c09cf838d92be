import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** What a group of buttons and each of them need for a roving tab index. */
export interface Roving<Target extends Element> {
  readonly group: RefObject<Target | null>;
  /** Whether the tab key leads to this one of the group. */
  readonly tabIndexOf: (position: number) => 0 | -1;
  /** Moves the focus as a key pressed in the group asks; gives whether it did. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onFocus: (position: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One stop of the tab key for a group of buttons; arrow keys lead on within it. The buttons carry their position in
 * `data-position`.
 */
export const useRoving = <Target extends Element>(count: number): Roving<Target> => {
  const group = useRef<Target>(null);
  const [current, setCurrent] = useState(0);
  const here = Math.min(current, count - 1);

  const onKey = (event: KeyboardEvent): boolean => {
    const step = steps[event.key];
    if (step === undefined || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
    const next = (here + step + count) % count;
    const button = group.current?.querySelector<SVGElement>(`[data-position="${next}"]`);
    if (!button) return false;
    event.preventDefault();
    setCurrent(next);
    button.focus();
    return true;
  };
  return { group, tabIndexOf: (position) => (position === here ? 0 : -1), onKey, onFocus: setCurrent };
};
