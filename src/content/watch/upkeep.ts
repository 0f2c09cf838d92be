import { followColours } from '../highlighter/follow-colours.ts';
import { blockAtView } from '../reading/block-at-view.ts';
import type { Attention } from '../time/attention.ts';
import type { SliceOptions } from '../time/slices.ts';
import type { ColourWatch } from './colours.ts';
import { PageChanges, type PageChangesOptions } from './page-changes.ts';
import { watchScrolling } from './scrolling.ts';

/** The same as for following changes, with what tells whether anyone looks. */
export interface UpkeepOptions extends Omit<PageChangesOptions, 'meter' | 'changed' | 'signal'> {
  readonly attention: Attention;
  readonly slices: SliceOptions;
  /** The page is in view again. */
  readonly seen: () => void;
}

/** Keeps what is read and drawn right as the page changes, scrolls, takes other colours and comes into view again. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #changes: PageChanges;
  readonly #colours: ColourWatch;

  constructor(options: UpkeepOptions) {
    this.#options = options;
    const { highlighter, attention, slices } = options;
    const { meter, signal } = slices;
    this.#changes = new PageChanges({
      ...options,
      meter,
      signal,
      changed: () => this.#colours.pageChanged(),
    });
    this.#colours = followColours(highlighter, () => attention.isGiven, slices);
    watchScrolling(() => meter.time(() => this.#scrolled()), signal);
    document.addEventListener('visibilitychange', () => this.#seen(), { signal });
  }

  /** Follows a shadow tree too. */
  watch(root: ShadowRoot): void {
    this.#changes.watch(root);
  }

  /** Follows the colours around an element in which something is drawn. */
  followColours(element: Element): void {
    this.#colours.follow(element);
  }

  /** Takes in what has changed, on a page that no frame is painted of. */
  flush(): void {
    this.#changes.flush();
  }

  /** Work goes on after it was stopped. Says whether there is anything to read. */
  catchUp(): boolean {
    return this.#changes.catchUp();
  }

  #seen(): void {
    const { highlighter, mayFollow, seen } = this.#options;
    if (document.visibilityState !== 'visible' || !mayFollow()) return;
    highlighter.restore();
    seen();
  }

  #scrolled(): void {
    const { page, highlighter, attention, brake } = this.#options;
    if (!attention.isGiven) return;
    brake.excuse();
    const center = highlighter.isCrowded ? blockAtView(page) : undefined;
    if (center) highlighter.drawAround(center);
    this.#colours.glance();
  }
}
