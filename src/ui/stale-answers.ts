const stale = new EventTarget();

/** Has everything that the page has asked for be asked again: what there is to know has changed. */
export const answersAreStale = (): void => {
  stale.dispatchEvent(new Event('stale'));
};

/** Calls back when answers are stale. Gives a function that stops it. */
export const onStaleAnswers = (ask: () => void): (() => void) => {
  stale.addEventListener('stale', ask);
  return () => stale.removeEventListener('stale', ask);
};
