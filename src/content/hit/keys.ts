import { isTyping } from './editable.ts';

/** Each says whether it had an effect: then the page does not get to see the key. */
export interface KeyListener {
  /** Alt+B, or Alt+Shift+B. */
  readonly step: (direction: 'next' | 'previous') => boolean;
  /** Escape. */
  readonly dismiss: () => boolean;
}

/** The few keys that work on every page, except where one types. */
export const listenToKeys = ({ step, dismiss }: KeyListener, signal: AbortSignal): void => {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const isStep =
      event.code === 'KeyB' && event.altKey && !event.ctrlKey && !event.metaKey && !isTyping(event);
    const isTaken = isStep ? step(event.shiftKey ? 'previous' : 'next') : event.key === 'Escape' && dismiss();
    if (!isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
};
