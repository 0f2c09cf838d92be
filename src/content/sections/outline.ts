import type { PageBlock } from '../page/page-block.ts';

const sectioning = 'article, section, aside, nav, main, footer, dialog, [role="article"]';
const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Whether a block is the heading of what follows. */
export const isHeading = ({ block }: PageBlock): boolean => block.element.closest(headings) !== null;

/** The element whose outline a block belongs to: the nearest one that makes a section, or the root. */
export const sectionElement = ({ block }: PageBlock): Element => {
  let inside = block.element;
  for (;;) {
    const found = inside.closest(sectioning);
    if (found) return found;
    const root = inside.getRootNode();
    if (!(root instanceof ShadowRoot)) return inside.ownerDocument.documentElement;
    inside = root.host;
  }
};
