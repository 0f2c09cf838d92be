import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { filterRows, type Found, type Mark } from './filter.ts';

/** Name of the marks in the page's highlight registry; `options.css` draws them. */
const highlightName = 'option-found';

/** Filters what lies below an element by a query, again whenever it changes. Undefined while nothing is searched for. */
export const useOptionSearch = (
  root: RefObject<HTMLElement | null>,
  query: string,
): Pick<Found, 'rows' | 'sections'> | undefined => {
  const [found, setFound] = useState<Found>();
  const searching = query.trim() !== '';

  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !searching) {
      if (element) filterRows(element, '');
      setFound(undefined);
      return undefined;
    }
    const filter = (): void => {
      const result = filterRows(element, query);
      setFound((before) => (before && isSame(before, result) ? before : result));
      mark(result.marks);
    };
    filter();
    const observer = new MutationObserver(filter);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      mark([]);
    };
  }, [root, query, searching]);

  return found;
};

const isSame = (one: Found, other: Found): boolean =>
  one.rows === other.rows && [...one.sections].join() === [...other.sections].join();

const mark = (marks: readonly Mark[]): void => {
  // Where a page is drawn without the registry, as in unit tests, the filter alone has to do.
  if (typeof Highlight === 'undefined') return;
  if (marks.length === 0) CSS.highlights.delete(highlightName);
  else CSS.highlights.set(highlightName, new Highlight(...marks.map(rangeOf)));
};

const rangeOf = ({ node, start, end }: Mark): Range => {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};
