import type { Block } from '../blocks/block.ts';
import { elementAround } from '../shadow/shadow-root.ts';

/** Words that a link in a menu has at most; a headline has more. */
const mostWords = 3;
/** Longer texts than this, in UTF-16 code units, are no menus: not to be looked at link by link. */
const longestMenu = 400;

const links = 'a[href], [role="link"], [role="menuitem"], [role="tab"]';
const menus = 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"]';
const content = 'main, article, [role="main"], [role="article"]';

/**
 * Whether a block is a part of a menu: nothing but links of a few words each, in what says that it is for finding one's
 * way, or beside what the page says is its content. The same names stand on every page of the site and tell nothing of
 * this one.
 */
export const isMenu = ({ element, text, runs }: Block): boolean => {
  if (text.length > longestMenu) return false;
  const labels = new Map<Element, string>();
  for (const [run, node] of runs.nodes.entries()) {
    const start = runs.starts[run] ?? 0;
    const words = text.slice(start, start + (runs.lengths[run] ?? 0));
    const link = elementAround(node)?.closest(links);
    if (link) labels.set(link, (labels.get(link) ?? '') + words);
    else if (/[\p{L}\p{N}]/u.test(words)) return false;
  }
  return labels.size > 0 && [...labels.values()].every(isShort) && isBesideContent(element);
};

const isShort = (label: string): boolean => (label.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length <= mostWords;

const isBesideContent = (element: Element): boolean => {
  if (element.closest(menus)) return true;
  return !element.closest(content) && element.ownerDocument.querySelector(content) !== null;
};
