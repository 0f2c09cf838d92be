import type { PageBlock, PageMention } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { boxesOf, type Target } from './target.ts';

type Direction = 'next' | 'previous';

/**
 * The mention after or before another, in document order and around the end of the page; without one, the first or last
 * from `start` on. Mentions that are not rendered are passed over.
 */
export const stepTo = (
  page: Page,
  isShown: (mention: PageMention) => boolean,
  from: Target | undefined,
  start: PageBlock | undefined,
  direction: Direction,
): Target | undefined => {
  const isForward = direction === 'next';
  const { blocks } = page;
  const following = (block: PageBlock): PageBlock | undefined =>
    isForward ? (block.next ?? blocks.first) : (block.previous ?? blocks.last);
  const anchor = from?.block.isGone ? undefined : from;
  let block = anchor?.block ?? start ?? (isForward ? blocks.first : blocks.last);
  let rest = anchor ? remaining(anchor, isForward) : block?.mentions;
  for (let passed = 0; block && rest && passed <= blocks.size; passed += 1) {
    for (const mention of isForward ? rest : rest.toReversed()) {
      const target = { block, mention };
      if (isShown(mention) && boxesOf(target).length > 0) return target;
    }
    block = following(block);
    rest = block?.mentions;
  }
  return undefined;
};

const remaining = ({ block, mention }: Target, isForward: boolean): readonly PageMention[] =>
  block.mentions.filter(({ start }) => (isForward ? start > mention.start : start < mention.start));
