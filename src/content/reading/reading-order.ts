import type { Area } from '../blocks/area.ts';
import { roleOf } from '../blocks/roles.ts';

/** Where the text a reader looks at is likely to be, as fractions of the viewport's height. */
const probes = [0.2, 0.35, 0.5, 0.7];

/** The areas that make up the page, in the order to read them: from what the reader sees to the end, then the rest. */
export const readingOrder = (page: Document): readonly Area[] => {
  const { body, documentElement: parent } = page;
  if (!body) return [];
  const start = startOf(page);
  if (!start || start === body) return [{ first: body, parent, stop: body.nextSibling }];
  return [
    { first: start, parent, stop: null },
    { first: body, parent, stop: start },
  ];
};

const startOf = (page: Document): Element | undefined => {
  if (scrollY >= innerHeight / 2) return blockInView(page);
  const main = page.querySelector('main, [role="main"], article');
  return main?.checkVisibility() ? outermostUnread(main) : undefined;
};

/** The block-level element at the upper part of the viewport. */
const blockInView = (page: Document): Element | undefined => {
  for (const probe of probes) {
    const found = page.elementFromPoint(innerWidth / 2, innerHeight * probe);
    if (found && found !== page.body && found !== page.documentElement) return outermostUnread(found);
  }
  return undefined;
};

/** The nearest block-level element around another, or the outermost one that a scan would not enter. */
const outermostUnread = (element: Element): Element | undefined => {
  let start: Element | undefined;
  let around: Element | null = element;
  for (; around && around !== element.ownerDocument.documentElement; around = around.parentElement) {
    const role = roleOf(around);
    if (role !== 'inline' && (start === undefined || role !== 'block')) start = around;
  }
  return start;
};
