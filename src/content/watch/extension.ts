import { isExtensionGone } from '../extension-gone.ts';

/** Milliseconds between two looks. */
const interval = 1000;

/**
 * Calls back once when the extension is no longer there. No event tells a page's copy of it, so this looks now and then
 * as long as the tab is in view.
 */
export const watchExtension = (gone: () => void, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible' || signal.aborted) return;
    if (isExtensionGone()) gone();
    else timer = setTimeout(look, interval);
  };
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  look();
};
