import { hostName } from '../card/host-name.ts';
import { allLooks } from './highlighter/highlight-css.ts';
import { markNames, nameOf } from './highlighter/look.ts';

/**
 * Takes away what an earlier copy of Backstory has left in the page. Firefox ends that one with the extension, in the
 * middle of what it does, and has the next one begin in the same page.
 */
export const removeLeftOver = (): void => {
  for (const host of document.querySelectorAll(hostName)) host.remove();
  try {
    if (CSS.highlights.size === 0) return;
    for (const name of [...allLooks().map(nameOf), ...markNames]) CSS.highlights.delete(name);
  } catch {
    // The page has its hands on the registry.
  }
};
