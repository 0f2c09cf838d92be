import { isTyping } from './editable.ts';

export interface KeyListener {
  /** Alt+B, or Alt+Shift+B. */
  readonly step: (direction: 'next' | 'previous') => void;
  /** Escape. Says whether it had an effect here: then the page does not get to see it. */
  readonly dismiss: () => boolean;
}

/** The few keys that work on every page, except where one types. */
export const listenToKeys = ({ step, dismiss }: KeyListener, signal: AbortSignal): void => {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const isStep =
      event.code === 'KeyB' && event.altKey && !event.ctrlKey && !event.metaKey && !isTyping(event);
    if (isStep) step(event.shiftKey ? 'previous' : 'next');
    else if (event.key !== 'Escape' || !dismiss()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
};
