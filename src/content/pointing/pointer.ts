import type { HeldKeys } from './trigger.ts';

/** Milliseconds between two looks at where a moving pointer is. */
const interval = 50;

/** Where the pointer is over the page, and what else counts for opening a card there. */
export interface PointerPlace {
  /** In viewport coordinates. */
  readonly x: number;
  readonly y: number;
  /** What is under it. */
  readonly over: EventTarget | null;
  readonly held: HeldKeys;
}

/** Told of the pointer at most every 50 milliseconds. */
export interface PointerListener {
  /** Where the pointer is. Undefined: outside the page. */
  readonly moved: (at: PointerPlace | undefined) => void;
  /** A button was pressed, or the page scrolled. */
  readonly disturbed: (event: Event) => void;
}

/**
 * Follows a mouse or pen over the page, not a finger, and not while a button is held. Gives a function that tells at
 * once of a move that is still to be told of.
 */
export const followPointer = ({ moved, disturbed }: PointerListener, signal: AbortSignal): (() => void) => {
  let latest: PointerEvent | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (latest) moved({ x: latest.clientX, y: latest.clientY, over: latest.target, held: latest });
    latest = undefined;
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      latest = event;
      timer ??= setTimeout(look, interval);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      latest = undefined;
      moved(undefined);
    },
    { ...options, capture: false },
  );
  document.addEventListener('pointerdown', disturbed, options);
  document.addEventListener('scroll', disturbed, options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return look;
};
