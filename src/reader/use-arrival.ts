import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the reader lands in each article: at its top, with the focus on its title, or after back and forward where
 * they had left it. The browser cannot restore that itself: the text comes after the address has changed.
 * `ready` is the id of the article now on the page, undefined while there is none.
 */
export const useArrival = (ready: string | undefined, focus: () => void): void => {
  const first = useRef(true);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = (): void => history.replaceState({ scroll: window.scrollY }, '');
    document.addEventListener('scrollend', remember);
    return () => document.removeEventListener('scrollend', remember);
  }, []);

  useEffect(() => {
    if (ready === undefined) return;
    window.scrollTo({ top: rememberedScroll(), behavior: 'instant' });
    // The first article needs no help: a screen reader starts at the top of a new page.
    if (!first.current) focus();
    first.current = false;
  }, [ready]);
};

const rememberedScroll = (): number => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scroll' in state)) return 0;
  return typeof state.scroll === 'number' ? state.scroll : 0;
};
