import { afterRendering } from '../time/pauses.ts';

/** Milliseconds without scrolling after which a page stands still. */
const stillness = 120;

/** Calls back whenever the page stands still after scrolling, right after rendering. */
export const watchScrolling = (settled: () => void, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const still = async (): Promise<void> => {
    await afterRendering();
    if (!signal.aborted) settled();
  };
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void still(), stillness);
    },
    { capture: true, passive: true, signal },
  );
};
