/** Calls back when a page may have changed its colours as a whole: another theme, another system preference. */
export const watchColours = (changed: () => void, signal: AbortSignal): void => {
  let isDue = false;
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    // Themes often fade: a look at the end of it is enough.
    setTimeout(() => {
      isDue = false;
      if (!signal.aborted) changed();
    }, 400);
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', soon, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};
