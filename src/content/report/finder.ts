import type { Answer, PageRequests, Params } from '../../shared/messages.ts';
import type { PageName } from '../../shared/schemas.ts';
import { boxesOf, type Target } from '../hit/target.ts';
import { scrollToMention } from '../hit/scroll-to.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isOfName } from './page-names.ts';

/** Walks through the mentions of one name, as the popup asks for it. */
export class Finder {
  /** The name that was asked for last, and which of its mentions. */
  #name = '';
  #reached: number | undefined;

  constructor(
    private readonly blocks: Iterable<PageBlock>,
    private readonly flash: (target: Target) => void,
  ) {}

  /** To the next or previous mention, around the ends of the page. Forces layout. */
  goTo({ direction, ...name }: Params<PageRequests, 'goTo'>): Answer<PageRequests, 'goTo'> {
    const targets = mentionsOf(this.blocks, name);
    const count = targets.length;
    const key = JSON.stringify([name.entity ?? name.name, name.kind]);
    if (key !== this.#name) this.#reached = undefined;
    this.#name = key;
    const step = direction === 'next' ? 1 : -1;
    let index = this.#reached ?? (direction === 'next' ? -1 : count);
    for (let tries = 0; tries < count; tries += 1) {
      index = (index + step + count) % count;
      const target = targets[index];
      // What is folded away or not rendered cannot be shown.
      if (!target || boxesOf(target).length === 0) continue;
      this.#reached = index;
      scrollToMention(target);
      this.flash(target);
      return { position: index + 1, count };
    }
    return { position: 0, count: 0 };
  }
}

const mentionsOf = (
  blocks: Iterable<PageBlock>,
  name: Pick<PageName, 'name' | 'kind' | 'entity'>,
): readonly Target[] => {
  const targets: Target[] = [];
  for (const block of blocks) {
    for (const mention of block.mentions) {
      const surface = block.block.text.slice(mention.start, mention.end);
      if (isOfName(mention, surface, name)) targets.push({ block, mention });
    }
  }
  return targets;
};
