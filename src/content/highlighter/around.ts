import type { PageBlock } from '../page/page-block.ts';

/**
 * The blocks around a place in the page, in document order to both sides in turn, as long as what they cost fits in
 * `room`. Blocks that cost nothing are passed over.
 */
export const blocksAround = (
  center: PageBlock,
  costOf: (block: PageBlock) => number,
  room: number,
): ReadonlySet<PageBlock> => {
  const chosen = new Set<PageBlock>();
  let left = room;
  let back: PageBlock | undefined = center;
  let ahead = center.next;
  const take = (block: PageBlock | undefined): boolean => {
    const cost = block ? costOf(block) : 0;
    if (cost > left) return false;
    if (block && cost > 0) chosen.add(block);
    left -= cost;
    return true;
  };
  while ((back || ahead) && take(back) && take(ahead)) {
    back = back?.previous;
    ahead = ahead?.next;
  }
  return chosen;
};
