import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Pixels that do not count: rounding, and the space below the last line. */
const slack = 12;

/** Whether there is more to scroll to at the end of an element, of which another holds all that scrolls. */
export const useMoreBelow = (
  frame: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): boolean => {
  const [isMore, setMore] = useState(false);
  useEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (!outer || !inner) return undefined;
    const look = (): void => setMore(outer.scrollTop + outer.clientHeight < outer.scrollHeight - slack);
    const sizes = new ResizeObserver(look);
    sizes.observe(outer);
    sizes.observe(inner);
    outer.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      outer.removeEventListener('scroll', look);
    };
  }, [frame, content]);
  return isMore;
};
