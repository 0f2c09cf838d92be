import type { Area } from '../blocks/area.ts';
import type { Page } from '../page/page.ts';
import { ShadowTrees } from '../shadow/shadow-trees.ts';
import type { SliceOptions } from '../time/slices.ts';
import { watchHidden } from '../watch/hidden-elements.ts';
import { watchUnseen } from '../watch/unseen-elements.ts';
import { PageReader, type Touch } from './page-reader.ts';

/** Told how reading goes on. */
export interface ReadingListener {
  /** Some blocks were read; more may follow. */
  readonly progress: () => void;
  /** A shadow tree was found. */
  readonly foundTree: (root: ShadowRoot) => void;
}

/** Reads a page with its shadow trees: what is there, then what is touched, comes late or comes into sight. */
export class Reading {
  readonly #reader: PageReader;

  constructor(page: Page, { progress, foundTree }: ReadingListener, slices: SliceOptions) {
    const { signal } = slices;
    const shown = (node: Element): void => this.touch([{ node, kind: 'changed' }]);
    const trees = new ShadowTrees(
      page.shadowRoots,
      { found: foundTree, touched: (touches) => this.touch(touches) },
      signal,
    );
    this.#reader = new PageReader(
      page,
      {
        progress,
        hidden: watchHidden(shown, signal),
        unseen: watchUnseen(shown, signal),
        rootOf: (element) => trees.of(element),
      },
      slices,
    );
  }

  /** Whether the whole page has been read once. */
  get isThrough(): boolean {
    return this.#reader.isThrough;
  }

  /** Whether something changed that will be read in a moment. */
  get isCatchingUp(): boolean {
    return this.#reader.isCatchingUp;
  }

  /** Has nodes read again soon. */
  touch(touches: Iterable<Touch>): void {
    this.#reader.touch(touches);
  }

  /** Reads until the signal aborts. */
  run(order: readonly Area[]): Promise<void> {
    return this.#reader.run(order);
  }
}
