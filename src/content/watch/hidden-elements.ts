/** Elements watched at most; menus and dialogs past that stay unread. */
const mostWatched = 1000;

/**
 * Waits for elements that are not rendered to be rendered in or near the viewport. Gives a function that adds one.
 */
export const watchHidden = (
  shown: (element: Element) => void,
  signal: AbortSignal,
): ((element: Element) => void) => {
  let watched = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        watched -= 1;
        shown(target);
      }
    },
    { rootMargin: '50%' },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element) => {
    if (watched >= mostWatched || signal.aborted) return;
    watched += 1;
    observer.observe(element);
  };
};
