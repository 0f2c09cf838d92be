import type { PageBlock } from '../page/page-block.ts';
import { isText } from '../blocks/nodes.ts';
import type { Page } from '../page/page.ts';
import { blockInView } from './reading-order.ts';

/** Nodes looked at for one that belongs to a block. */
const mostSteps = 200;

/** The block at the upper part of the viewport, if the page has been read that far. Forces layout. */
export const blockAtView = (page: Page): PageBlock | undefined => {
  const element = blockInView(document);
  if (!element) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const node = walker.nextNode();
    if (!node) return undefined;
    const [block] = isText(node) ? page.blocksOf(node) : [];
    if (block) return block;
  }
  return undefined;
};
