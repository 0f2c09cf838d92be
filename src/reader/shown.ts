import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What a view has put on the page. */
export interface Shown {
  /** Tells one thing from the next, to know when the reader has arrived somewhere else. */
  readonly key: string;
  /** For the browser's tab. */
  readonly title: string;
  /** Whether the view brings the page's first-level heading with it. */
  readonly hasHeading: boolean;
}

/** What every view of the reader page gets. */
export interface ViewProps {
  /** For the heading that is focused on arrival. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Told how what is shown changes: to something once that is there, and to undefined when it goes. */
  readonly onShown: (change: (now: Shown | undefined) => Shown | undefined) => void;
}

/** Tells the page what a view shows, undefined while that is on its way. */
export const useShown = (
  onShown: ViewProps['onShown'],
  key: string | undefined,
  title: string,
  hasHeading: boolean,
): void => {
  useEffect(() => {
    const own = key === undefined ? undefined : { key, title, hasHeading };
    onShown(() => own);
    // The view that comes next may have told already, and must not be taken back.
    return () => onShown((now) => (now === own ? undefined : now));
  }, [key, title, hasHeading]);
};
