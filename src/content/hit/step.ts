import type { PageBlock, PageMention } from '../page/page-block.ts';
import type { BlockChain } from '../page/block-chain.ts';
import { boxesOf, type Target } from './target.ts';

type Direction = 'next' | 'previous';
type Test = (mention: PageMention) => boolean;

/**
 * The mention after or before another, in document order and around the end of the page. Mentions that are not rendered
 * are passed over.
 */
export const stepFrom = (
  blocks: BlockChain,
  isShown: Test,
  from: Target,
  direction: Direction,
): Target | undefined => {
  const isForward = direction === 'next';
  const following = (block: PageBlock): PageBlock | undefined =>
    isForward ? (block.next ?? blocks.first) : (block.previous ?? blocks.last);
  let block: PageBlock | undefined = from.block;
  let mentions: readonly PageMention[] = block.mentions.filter(({ start }) =>
    isForward ? start > from.mention.start : start < from.mention.start,
  );
  for (let passed = 0; block && passed <= blocks.size; passed += 1) {
    for (const mention of isForward ? mentions : mentions.toReversed()) {
      const target = { block, mention };
      if (isReachable(target, isShown)) return target;
    }
    block = following(block);
    mentions = block?.mentions ?? [];
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
