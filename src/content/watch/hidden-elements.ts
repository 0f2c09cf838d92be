/** Elements watched at most; menus and dialogs past that stay unread. */
const mostWatched = 1000;

/**
 * Waits for elements that are not rendered to be rendered in or near the viewport. Gives a function that adds one.
 */
export const watchHidden = (
  shown: (element: Element) => void,
  signal: AbortSignal,
): ((element: Element) => void) => {
  const watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        unwatch(target);
        shown(target);
      }
    },
    { rootMargin: '50%' },
  );
  const unwatch = (element: Element): void => {
    observer.unobserve(element);
    watched.delete(element);
  };
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element) => {
    if (watched.size >= mostWatched) [...watched].filter(({ isConnected }) => !isConnected).forEach(unwatch);
    if (watched.size >= mostWatched || signal.aborted) return;
    watched.add(element);
    observer.observe(element);
  };
};
