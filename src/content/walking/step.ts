import type { Direction } from '../frames/tab-walk.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';
import type { BlockChain } from '../page/block-chain.ts';
import { boxesOf, type Target } from '../page/target.ts';

type Test = (mention: PageMention) => boolean;

/** The mention after or before another, in document order. Mentions that are not rendered are passed over. */
export const stepFrom = (isShown: Test, from: Target, direction: Direction): Target | undefined => {
  const isForward = direction === 'next';
  const rest = from.block.mentions.filter(({ start }) =>
    isForward ? start > from.mention.start : start < from.mention.start,
  );
  return search(from.block, rest, isShown, direction);
};

/** The first mention of a document, or its last where it is walked backwards. */
export const outermost = (blocks: BlockChain, isShown: Test, direction: Direction): Target | undefined => {
  const block = direction === 'next' ? blocks.first : blocks.last;
  return block && search(block, block.mentions, isShown, direction);
};

/** The next that can be reached, among some mentions of a block and all of those beyond it. */
const search = (
  begin: PageBlock,
  first: readonly PageMention[],
  isShown: Test,
  direction: Direction,
): Target | undefined => {
  const isForward = direction === 'next';
  let mentions = first;
  for (let block: PageBlock | undefined = begin; block; mentions = block?.mentions ?? []) {
    for (const mention of isForward ? mentions : mentions.toReversed()) {
      const target = { block, mention };
      if (isReachable(target, isShown)) return target;
    }
    block = isForward ? block.next : block.previous;
  }
  return undefined;
};

/** Where stepping begins: the first mention in the viewport or, if there is none, of the page. */
export const firstTarget = (blocks: BlockChain, isShown: Test): Target | undefined => {
  let first: Target | undefined;
  for (const block of blocks) {
    for (const mention of block.mentions) {
      const target = { block, mention };
      if (!isReachable(target, isShown)) continue;
      first ??= target;
      if (boxesOf(target).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight)) return target;
    }
  }
  return first;
};

const isReachable = (target: Target, isShown: Test): boolean =>
  isShown(target.mention) && boxesOf(target).length > 0;
