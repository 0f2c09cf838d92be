/** Milliseconds after which to look: at what changes at once, and once more at the end of a fade. */
const looks = [400, 1600];

/**
 * Calls back when a page may have changed its colours as a whole: another theme, another system preference. The switch
 * of a theme may work on any element, but it is clicked.
 */
export const watchColours = (changed: () => void, signal: AbortSignal): void => {
  let due = 0;
  const soon = (): void => {
    if (due > 0) return;
    due = looks.length;
    for (const wait of looks) {
      setTimeout(() => {
        due -= 1;
        if (!signal.aborted) changed();
      }, wait);
    }
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', soon, { signal });
  }
  document.addEventListener('click', soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};
