import { blockOffset } from '../blocks/positions.ts';
import { isText } from '../blocks/nodes.ts';
import type { PageMention } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { boxesOf, type Target } from '../page/target.ts';

/** Pixels by which a pointer may miss: underlines lie below the text's box. */
const slack = 2;

/**
 * The mention at a point of the viewport: from the caret position there to the block of its text node, to the mention
 * by binary search. Undefined where there is none or `isShown` says no. Forces layout.
 */
export const mentionAt = (
  page: Page,
  isShown: (mention: PageMention) => boolean,
  x: number,
  y: number,
): Target | undefined => {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...page.shadowRoots] });
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const node = caret.offsetNode;
  for (const block of page.blocksOf(node)) {
    const offset = blockOffset(block.block, { node, offset: caret.offset });
    if (offset === undefined) continue;
    for (const mention of touching(block.mentions, offset)) {
      const target = { block, mention };
      if (isShown(mention) && boxesOf(target).some((box) => isInside(box, x, y))) return target;
    }
  }
  return undefined;
};

/** The mentions that an offset lies in or at an end of: at most two. */
export const touching = (mentions: readonly PageMention[], offset: number): readonly PageMention[] => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(low, low + 2).filter(({ start }) => start <= offset);
};

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
