import { isTyping } from './editable.ts';

/** All but `held` and `typed` say whether they had an effect: then the page does not get to see the key. */
export interface KeyListener {
  /** Enter, where nobody types. */
  readonly enter: () => boolean;
  /** Escape. */
  readonly dismiss: () => boolean;
  /** Alt, Control or Shift went down; says whether that opens something. The page gets to see it all the same. */
  readonly held: (event: KeyboardEvent) => boolean;
  /** Any other key. */
  readonly typed: () => void;
}

const modifiers: ReadonlySet<string> = new Set(['Alt', 'Control', 'Shift', 'Meta', 'AltGraph', 'CapsLock']);

/**
 * The few keys that mean something while a card or a walk is on; at any other time the page gets them all. Walking itself
 * is a command of the browser, which readers change its way.
 */
export const listenToKeys = (listener: KeyListener, signal: AbortSignal): void => {
  const isTaken = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') return listener.dismiss();
    if (isTyping(event)) {
      listener.typed();
      return false;
    }
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Enter' && isPlain) return listener.enter();
    listener.typed();
    return false;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || event.defaultPrevented) return;
    if (modifiers.has(event.key)) {
      // Firefox goes to its menu bar at Alt, unless that is prevented.
      if (!event.repeat && listener.held(event)) event.preventDefault();
      return;
    }
    if (!isTaken(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
};
