import { areaAround, areaOfRoot, lineBeside, type Area } from '../blocks/area.ts';
import { isElement, isText } from '../blocks/nodes.ts';
import { Scanner } from '../blocks/scanner.ts';
import type { Page } from '../page/page.ts';
import { Bell } from '../time/bell.ts';
import { delay } from '../time/pauses.ts';
import { inSlices, type SliceOptions } from '../time/slices.ts';
import { isMenu } from './menu.ts';
import { Pace } from './pace.ts';
import { isInSourceList } from './source-list.ts';

/** A node that changed, or one that something next to it was taken away from. */
export interface Touch {
  readonly node: Node;
  readonly kind: 'changed' | 'beside-removed';
}

/** Told of what reading comes upon, apart from blocks, and asked for shadow trees. */
export interface ReaderListener {
  /** Some blocks were read; more may follow. */
  readonly progress: () => void;
  /** An element is not rendered now; hand it to `touch` when it is. */
  readonly hidden: (element: Element) => void;
  /** The same for one that takes room but cannot be seen. */
  readonly unseen: (element: Element) => void;
  /** The shadow tree of an element, if it has one. */
  readonly rootOf: (element: Element) => ShadowRoot | null;
}

/** Reads the page into blocks, slice by slice: all of it once, then what is touched. */
export class PageReader {
  readonly #page: Page;
  readonly #listener: ReaderListener;
  readonly #slices: Omit<SliceOptions, 'sliceDone'>;
  /** Whether the whole page has been read once. */
  isThrough = false;
  #hasChanges = false;
  readonly #touched = new Map<Node, { readonly kind: Touch['kind']; readonly scan: number }>();
  readonly #bell = new Bell();
  readonly #pace = new Pace();

  constructor(page: Page, listener: ReaderListener, slices: Omit<SliceOptions, 'sliceDone'>) {
    this.#page = page;
    this.#listener = listener;
    this.#slices = slices;
  }

  /** Has nodes read again soon. */
  touch(touches: Iterable<Touch>): void {
    for (const { node, kind } of touches) {
      if (kind === 'changed' || !this.#touched.has(node))
        this.#touched.set(node, { kind, scan: this.#page.scan });
    }
    if (this.#touched.size === 0) return;
    this.#hasChanges = true;
    this.#bell.ring();
  }

  /** Whether something changed that will be read in a moment. On a page that never rests nobody need wait for that. */
  get isCatchingUp(): boolean {
    return this.#hasChanges && this.#pace.isBrisk;
  }

  /** Reads until the signal aborts. */
  async run(order: readonly Area[]): Promise<void> {
    const { signal } = this.#slices;
    await this.#read(order);
    this.isThrough = true;
    this.#listener.progress();
    while (!signal.aborted) {
      await this.#bell.heard();
      await delay(this.#pace.wait(performance.now()), signal);
      await this.#slices.pause();
      this.#slices.meter.time(() => this.#page.removeDisconnected());
      await this.#read(this.#touchedAreas());
      this.#hasChanges = this.#touched.size > 0;
    }
  }

  async #read(areas: Iterable<Area | undefined>): Promise<void> {
    await inSlices(this.#blocks(areas), () => undefined, {
      ...this.#slices,
      sliceDone: this.#listener.progress,
    });
  }

  *#touchedAreas(): Generator<Area | undefined, void> {
    const touched = [...this.#touched];
    this.#touched.clear();
    for (const [node, { kind, scan }] of touched) {
      if (!node.isConnected || this.#isReadSince(node, scan)) yield undefined;
      else yield kind === 'changed' ? areaAround(node) : lineBeside(node);
    }
  }

  #isReadSince(node: Node, scan: number): boolean {
    if (isElement(node)) return (this.#page.enteredIn(node) ?? -1) > scan;
    return isText(node) && this.#page.blocksOf(node).some((block) => block.scan > scan);
  }

  /** Adds the blocks of areas to the page, and yields wherever it may rest. */
  *#blocks(areas: Iterable<Area | undefined>): Generator<void, void> {
    for (const area of areas) {
      yield;
      if (area) yield* this.#blocksIn(area);
    }
  }

  /** The same for one area, and then for the shadow trees in it. */
  *#blocksIn(area: Area): Generator<void, void> {
    const page = this.#page;
    const listener = this.#listener;
    const roots: ShadowRoot[] = [];
    page.nextScan();
    let before = page.blockBefore(area.first);
    const scanner = new Scanner(area, {
      entered: (element) => page.enter(element),
      hidden: listener.hidden,
      unseen: listener.unseen,
      rootOf: (element) => {
        const root = listener.rootOf(element);
        if (root) roots.push(root);
        return root;
      },
      restarted: () => page.nextScan(),
    });
    for (const block of scanner.blocks()) {
      if (block && (isMenu(block) || isInSourceList(block))) page.leaveOut(block);
      else if (block) before = page.add(block, before);
      yield;
    }
    for (const root of roots) {
      const inner = areaOfRoot(root);
      if (inner) yield* this.#blocksIn(inner);
    }
  }
}
