import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the reader lands in each article: at its top, or after back and forward where they had left it. The browser
 * cannot restore that itself: the text comes after the address has changed. The title gets the focus, unless the
 * reader has moved that meanwhile, say to type.
 * `ready` is the id of the article now on the page, undefined while there is none.
 */
export const useArrival = (ready: string | undefined, focus: () => void): void => {
  const first = useRef(true);
  const left = useRef<Element>(null);

  useEffect(() => {
    const remember = (): void => {
      left.current = document.activeElement;
    };
    window.addEventListener('hashchange', remember);
    return () => window.removeEventListener('hashchange', remember);
  }, []);

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
    if (!first.current && !isElsewhere(left.current)) focus();
    first.current = false;
  }, [ready]);
};

/** Whether the reader has gone on to something else, say to type, since they were at `before`. */
const isElsewhere = (before: Element | null): boolean => {
  const now = document.activeElement;
  return now !== before && now !== document.body;
};

const rememberedScroll = (): number => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scroll' in state)) return 0;
  return typeof state.scroll === 'number' ? state.scroll : 0;
};
