import type { PageBlock } from './page-block.ts';

/** The blocks of a page in document order, as a linked list: pages put blocks in and take them out anywhere. */
export class BlockChain implements Iterable<PageBlock> {
  first: PageBlock | undefined;
  last: PageBlock | undefined;
  size = 0;

  /** Puts a block behind another or, without one, in front of all. */
  insertAfter(before: PageBlock | undefined, added: PageBlock): void {
    const after = before ? before.next : this.first;
    added.previous = before;
    added.next = after;
    if (before) before.next = added;
    else this.first = added;
    if (after) after.previous = added;
    else this.last = added;
    this.size += 1;
  }

  /** Takes a block out. It keeps its own links, so that whoever stands on it finds back. */
  remove({ previous, next }: PageBlock): void {
    if (previous) previous.next = next;
    else this.first = next;
    if (next) next.previous = previous;
    else this.last = previous;
    this.size -= 1;
  }

  *[Symbol.iterator](): Iterator<PageBlock> {
    for (let block = this.first; block; block = block.next) yield block;
  }
}
