import { isOutOfSight } from '../blocks/roles.ts';

/** Elements watched at most. */
const mostWatched = 300;
/** Milliseconds from a sign that something may have come into sight to the look at what has. */
const wait = 150;
/** At which a page may show something without changing an attribute around it: by `:hover` and `:focus`, too. */
const signs = ['click', 'keyup', 'pointerover', 'focusin', 'transitionend', 'animationend'];

/**
 * Waits for elements that take room but cannot be seen (`visibility: hidden`) to come into sight. No event tells of
 * that; changed attributes of an element and of those around it do, and a few events. Gives a function that adds one.
 */
export const watchUnseen = (
  shown: (element: Element) => void,
  signal: AbortSignal,
): ((element: Element) => void) => {
  const watched = new Set<Element>();
  const followed = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    for (const element of watched) {
      if (element.isConnected && isOutOfSight(element)) continue;
      watched.delete(element);
      if (element.isConnected) shown(element);
    }
  };
  const soon = (): void => {
    if (watched.size > 0) timer ??= setTimeout(look, wait);
  };
  const observer = new MutationObserver(soon);
  for (const sign of signs) document.addEventListener(sign, soon, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return (element) => {
    if (watched.size >= mostWatched || signal.aborted) return;
    watched.add(element);
    for (
      let around: Element | null = element;
      around && !followed.has(around);
      around = around.parentElement
    ) {
      followed.add(around);
      observer.observe(around, { attributes: true });
    }
  };
};
