import type { Block } from '../blocks/block.ts';
import { isText } from '../blocks/nodes.ts';
import { precedes } from '../shadow/shadow-root.ts';
import { BlockChain } from './block-chain.ts';
import { carryOver } from './carry-over.ts';
import { PageBlock } from './page-block.ts';

/** Told of blocks that come and go. */
export interface PageListener {
  readonly added: (block: PageBlock) => void;
  readonly removed: (block: PageBlock) => void;
}

/** A text node's blocks are looked for this many nodes back from where a scan begins. */
const farthestBack = 2000;

/** All blocks of the page, by document order and by text node. */
export class Page {
  readonly #listener: PageListener;
  readonly blocks = new BlockChain();
  /** The shadow trees that are read, open and closed. */
  readonly shadowRoots = new Set<ShadowRoot>();
  readonly #byText = new WeakMap<Text, PageBlock[]>();
  readonly #entered = new WeakMap<Element, number>();
  #scan = 0;

  constructor(listener: PageListener) {
    this.#listener = listener;
  }

  /** Number of the latest scan. What is touched after it is newer than what it found. */
  get scan(): number {
    return this.#scan;
  }

  /** Begins a scan: a number that rises. */
  nextScan(): number {
    this.#scan += 1;
    return this.#scan;
  }

  /** Notes that a scan has read an element. */
  enter(element: Element): void {
    this.#entered.set(element, this.#scan);
  }

  /** The scan that read an element last; undefined for elements that are not read, such as code, or not yet. */
  enteredIn(element: Element): number | undefined {
    return this.#entered.get(element);
  }

  /** The blocks that hold text of a node: several where it is long. */
  blocksOf(node: Text): readonly PageBlock[] {
    return this.#byText.get(node)?.filter(({ isGone }) => !isGone) ?? [];
  }

  /**
   * Adds a block behind `before`, in place of the older blocks that hold the same text nodes. What those knew and is
   * still true, it knows.
   */
  add(block: Block, before: PageBlock | undefined): PageBlock {
    const added = new PageBlock(block, this.#scan);
    this.blocks.insertAfter(stillThere(before), added);
    for (const node of new Set(block.runs.nodes)) {
      const here = this.blocksOf(node);
      const stale = here.filter(({ scan }) => scan !== added.scan);
      for (const old of stale) {
        if (added.mentions.length === 0) {
          added.mentions = carryOver(old.block.text, old.mentions, block.text);
        }
        this.remove(old);
      }
      this.#byText.set(node, [...here.filter(({ scan }) => scan === added.scan), added]);
    }
    this.#listener.added(added);
    return added;
  }

  /** A block that is not to be one of the page's: neither are the older ones that hold the same text nodes. */
  leaveOut({ runs }: Block): void {
    for (const node of runs.nodes) for (const old of this.blocksOf(node)) this.remove(old);
  }

  remove(block: PageBlock): void {
    if (block.isGone) return;
    block.isGone = true;
    this.blocks.remove(block);
    this.#listener.removed(block);
  }

  /** Removes the blocks whose text is no longer in the document. */
  removeDisconnected(): void {
    for (const block of this.blocks) {
      if (!block.block.runs.nodes[0]?.isConnected) this.remove(block);
    }
    for (const root of this.shadowRoots) if (!root.isConnected) this.shadowRoots.delete(root);
  }

  /** The last block before a node, in document order. */
  blockBefore(node: Node): PageBlock | undefined {
    const { ownerDocument } = node;
    if (!ownerDocument) return undefined;
    const walker = ownerDocument.createTreeWalker(ownerDocument, 1 | 4);
    walker.currentNode = node;
    for (let steps = 0; steps < farthestBack; steps += 1) {
      const earlier = walker.previousNode() ?? hostAbove(walker);
      if (!earlier) return undefined;
      const block = isText(earlier) ? this.blocksOf(earlier).at(-1) : undefined;
      if (block) return this.#withTreesBefore(block, node);
    }
    return this.#lastBefore(node);
  }

  /** The walk back does not see into shadow trees: their blocks follow the one that it comes to. */
  #withTreesBefore(found: PageBlock, node: Node): PageBlock {
    let block = found;
    while (this.shadowRoots.size > 0 && block.next && isBefore(block.next.block.runs.nodes[0], node))
      block = block.next;
    return block;
  }

  #lastBefore(node: Node): PageBlock | undefined {
    let block = this.blocks.last;
    while (block && !isBefore(block.block.runs.nodes[0], node)) block = block.previous;
    return block;
  }
}

/** A removed block keeps its links: the nearest one before it that is still in the page. */
const stillThere = (block: PageBlock | undefined): PageBlock | undefined => {
  let found = block;
  while (found?.isGone) found = found.previous;
  return found;
};

const isBefore = (text: Text | undefined, node: Node): boolean =>
  text !== undefined && text.isConnected && precedes(text, node);

/** Out of the beginning of a shadow tree, where a walker sees nothing before. */
const hostAbove = (walker: TreeWalker): Node | null => {
  const root = walker.currentNode.getRootNode();
  if (!(root instanceof ShadowRoot)) return null;
  walker.currentNode = root.host;
  return root.host;
};
