import type { Area } from './area.ts';
import { longestBlock, type Block } from './block.ts';
import { BlockBuilder } from './builder.ts';
import { appendRendered, dependsOnWhiteSpace, whiteSpaceOf, type WhiteSpace } from './collapse.ts';
import { cutAnywhere, cutAtSpace } from './cut.ts';
import { elementAround } from '../shadow/shadow-root.ts';
import { isElement, isText } from './nodes.ts';
import { roleOf } from './roles.ts';

/** What a scan tells besides blocks. */
export interface ScanListener {
  /** An element whose text was or will be read. */
  readonly entered: (element: Element) => void;
  /** An element that is not rendered now and was not read. */
  readonly hidden: (element: Element) => void;
  /** An element that takes room but cannot be seen now, and was not read. */
  readonly unseen: (element: Element) => void;
  /** The shadow tree of an element, if it has one: to be read by itself. */
  readonly rootOf: (element: Element) => ShadowRoot | null;
  /** The page took away what was being read: a part of it is read once more. */
  readonly restarted: () => void;
}

/** Nodes between two chances to pause. */
const stepsBetweenPauses = 32;
/** A page that keeps replacing what is being read is followed this often. */
const mostRestarts = 20;

/**
 * Reads the blocks of an area node by node: no recursion, so depth does not matter, and it can rest between any two
 * blocks while the page changes.
 */
export class Scanner {
  readonly #area: Area;
  readonly #listener: ScanListener;
  readonly #builder = new BlockBuilder();
  readonly #walker: TreeWalker;
  /** Elements around the current node, outermost first, and which of them end a block. */
  readonly #open: Element[] = [];
  readonly #isBlock: boolean[] = [];
  /** What the area's nodes are children of: its parent, or the shadow tree of that. */
  readonly #top: Node;
  #node: Node;
  /** Whether the current node has been read, so that the next one is due. */
  #isRead = false;
  /** How far into a long text node. */
  #offset = 0;
  #isDone = false;
  #restarts = 0;
  #ready: Block[] = [];
  /** The block whose white space was asked for last. */
  #styled: Element | undefined;
  #whiteSpace: WhiteSpace = 'collapse';

  constructor(area: Area, listener: ScanListener) {
    this.#area = area;
    this.#listener = listener;
    const { first, parent } = area;
    this.#walker = parent.ownerDocument.createTreeWalker(parent.ownerDocument, 1 | 4);
    this.#top = first.parentNode ?? parent;
    for (
      let around = elementAround(first);
      around;
      around = around === parent ? null : around.parentElement
    ) {
      this.#open.push(around);
      this.#isBlock.push(true);
    }
    this.#open.reverse();
    for (const element of this.#open) listener.entered(element);
    this.#node = first;
    this.#walker.currentNode = first;
    this.#isRead = !isElement(first) && !isText(first);
  }

  /** The blocks in document order; undefined now and then between them, where it is time to look at the clock. */
  *blocks(): Generator<Block | undefined, void> {
    for (let steps = 1; !this.#isDone; steps += 1) {
      this.#step();
      const block = this.#ready.shift();
      if (block || steps % stepsBetweenPauses === 0) {
        yield block;
        this.#recover();
      }
    }
    this.#flush();
    yield* this.#ready;
  }

  #step(): void {
    const node = this.#node;
    if (this.#isRead) this.#next();
    else if (node === this.#area.stop) this.#isDone = true;
    else if (isText(node)) this.#read(node);
    else if (isElement(node)) this.#visit(node);
    else this.#isRead = true;
  }

  /** To the next sibling or, after the last one, out of the parent. */
  #next(): void {
    const sibling = this.#walker.nextSibling();
    if (sibling) {
      this.#node = sibling;
      this.#isRead = false;
      return;
    }
    this.#leave();
  }

  #leave(): void {
    const parent = this.#open.pop();
    if (this.#isBlock.pop()) this.#flush(parent);
    if (!parent || this.#open.length === 0) {
      this.#isDone = true;
      return;
    }
    this.#node = parent;
    this.#walker.currentNode = parent;
    this.#isRead = true;
  }

  #visit(element: Element): void {
    const role = roleOf(element);
    this.#isRead = true;
    if (role === 'inline' || role === 'block') {
      if (this.#isEntered(element)) this.#enter(element, role === 'block');
      else if (role === 'inline') this.#builder.space();
      else this.#flush();
      return;
    }
    if (role === 'hidden') this.#listener.hidden(element);
    else if (role === 'unseen') this.#listener.unseen(element);
    if (role === 'gap' || role === 'unseen') this.#builder.space();
    else if (role === 'break') this.#builder.newline();
    else if (role === 'wall') this.#flush();
  }

  /** What a shadow tree, or what is put into a slot, takes the place of is not rendered. */
  #isEntered(element: Element): boolean {
    const root = this.#listener.rootOf(element);
    if (root && !root.querySelector('slot')) {
      this.#listener.entered(element);
      return false;
    }
    return !(element instanceof HTMLSlotElement && element.assignedNodes().length > 0);
  }

  #enter(element: Element, isBlock: boolean): void {
    if (isBlock) this.#flush();
    this.#listener.entered(element);
    const child = this.#walker.firstChild();
    if (!child) {
      if (isBlock) this.#flush();
      return;
    }
    this.#open.push(element);
    this.#isBlock.push(isBlock);
    this.#node = child;
    this.#isRead = false;
  }

  #read(node: Text): void {
    const { data } = node;
    const from = this.#offset;
    const room = longestBlock - this.#builder.length;
    const fits = data.length - from <= room;
    const cut = this.#builder.length === 0 ? cutAnywhere : cutAtSpace;
    const to = fits ? data.length : cut(data, from, from + room);
    const piece = data.slice(from, to);
    if (this.#builder.length > 0 || /[^\t\n\f\r ]/.test(piece)) {
      appendRendered(this.#builder, node, from, piece, this.#whiteSpaceOf(piece));
    }
    this.#offset = fits ? 0 : to;
    this.#isRead = fits;
    if (!fits) this.#flush();
  }

  #whiteSpaceOf(piece: string): WhiteSpace {
    if (!dependsOnWhiteSpace(piece)) return 'collapse';
    const owner = this.#owner();
    if (owner !== this.#styled) {
      this.#styled = owner;
      this.#whiteSpace = whiteSpaceOf(owner);
    }
    return this.#whiteSpace;
  }

  #owner(): Element {
    return this.#open[this.#isBlock.lastIndexOf(true)] ?? this.#area.parent;
  }

  #flush(owner = this.#owner()): void {
    const block = this.#builder.take(owner);
    if (block) this.#ready.push(block);
  }

  /** The page may have taken out the node that comes next. Then the block around it is read again. */
  #recover(): void {
    if (this.#isDone || this.#node.isConnected) return;
    this.#listener.restarted();
    this.#builder.clear();
    this.#offset = 0;
    while (this.#open.length > 0 && !(this.#open.at(-1)?.isConnected && this.#isBlock.at(-1))) {
      this.#open.pop();
      this.#isBlock.pop();
    }
    const parent = this.#open.at(-1);
    this.#restarts += 1;
    const child = (parent === this.#area.parent ? this.#top : parent)?.firstChild;
    if (!parent) {
      this.#isDone = true;
    } else if (this.#restarts > mostRestarts || !child) {
      this.#leave();
    } else {
      this.#node = child;
      this.#walker.currentNode = child;
      this.#isRead = !isElement(this.#node) && !isText(this.#node);
    }
  }
}
