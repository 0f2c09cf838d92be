import { isText } from '../blocks/nodes.ts';
import { blockOffset } from '../blocks/positions.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';

/** Where the text a reader looks at is likely to be, as fractions of the viewport's height. */
const probes = [0.2, 0.35, 0.5, 0.7];

/** The block at the upper part of the viewport, if the page has been read that far. Forces layout. */
export const blockAtView = (page: Page): PageBlock | undefined => {
  for (const probe of probes) {
    const y = innerHeight * probe;
    const caret = document.caretPositionFromPoint(innerWidth / 2, y, { shadowRoots: [...page.shadowRoots] });
    const node = caret?.offsetNode;
    if (!caret || !node || !isText(node) || !isNear(caret, y)) continue;
    const blocks = page.blocksOf(node);
    const at = { node, offset: caret.offset };
    const block = blocks.findLast((candidate) => blockOffset(candidate.block, at) !== undefined) ?? blocks[0];
    if (block) return block;
  }
  return undefined;
};

/** Where a point has no text, the caret position there is that of the next text, however far. */
const isNear = (caret: CaretPosition, y: number): boolean => {
  const box = caret.getClientRect();
  return box !== null && Math.abs(box.top - y) < innerHeight / 4;
};
