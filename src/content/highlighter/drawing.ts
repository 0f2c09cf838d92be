import type { Settings } from '../../shared/settings/schema.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';
import { lookOf, nameOf, type Ground, type markNames } from './look.ts';
import { isUnchanged, rangeOf } from './ranges.ts';
import { HighlightRegistry } from './registry.ts';
import { Shades } from './shade.ts';

interface Drawn {
  readonly mention: PageMention;
  readonly name: string;
  readonly range: StaticRange;
}

/** The highlights that are in the page's registry now, by block. */
export class Drawing {
  /** How many there are. */
  count = 0;
  readonly #registry = new HighlightRegistry();
  readonly #shades = new Shades();
  readonly #blocks = new Map<PageBlock, readonly Drawn[]>();
  readonly #grounds = new WeakMap<PageBlock, Ground>();
  #moreContrast = prefersMoreContrast();
  readonly #marks = new Map<string, StaticRange>();

  has(block: PageBlock): boolean {
    return this.#blocks.has(block);
  }

  get blocks(): Iterable<PageBlock> {
    return this.#blocks.keys();
  }

  /** Draws some mentions of a block that has none drawn. */
  draw(block: PageBlock, mentions: readonly PageMention[], settings: Settings): void {
    const ground = this.#groundOf(block);
    this.#grounds.set(block, ground);
    const drawn = mentions.flatMap((mention) => {
      const range = rangeOf(block.block, mention);
      return range ? [{ mention, range, name: nameOf(lookOf(mention, ground, settings)) }] : [];
    });
    for (const { name, range } of drawn) this.#registry.add(name, range);
    this.#blocks.set(block, drawn);
    this.count += drawn.length;
  }

  erase(block: PageBlock): void {
    this.#keep(block, () => false);
    this.#blocks.delete(block);
  }

  /** Erases what has lost its text. */
  eraseChanged(block: PageBlock): void {
    this.#keep(block, (mention) => isUnchanged(block.block, mention));
  }

  /** Puts a mark on one mention, or on none. */
  mark(name: (typeof markNames)[number], block?: PageBlock, mention?: PageMention): void {
    const before = this.#marks.get(name);
    if (before) this.#registry.delete(name, before);
    this.#marks.delete(name);
    const range = block && mention && rangeOf(block.block, mention);
    if (!range) return;
    this.#marks.set(name, range);
    this.#registry.add(name, range);
  }

  /** Colours may have changed: what is remembered of them is forgotten. */
  forgetColours(): void {
    this.#shades.forget();
    this.#moreContrast = prefersMoreContrast();
  }

  /** Whether a block that is drawn stands on another ground now. */
  isOutdated(block: PageBlock): boolean {
    if (!this.has(block)) return false;
    const before = this.#grounds.get(block);
    const now = this.#groundOf(block);
    return before?.shade !== now.shade || before.moreContrast !== now.moreContrast;
  }

  /** Puts back what the page may have cleared. */
  restore(): void {
    this.#registry.restore();
  }

  remove(): void {
    this.#registry.remove();
    this.#blocks.clear();
    this.count = 0;
  }

  #groundOf(block: PageBlock): Ground {
    const { shade, isMiddle } = this.#shades.of(block.block.element);
    return { shade, moreContrast: this.#moreContrast || isMiddle };
  }

  #keep(block: PageBlock, test: (mention: PageMention) => boolean): void {
    const before = this.#blocks.get(block) ?? [];
    const kept = before.filter(({ mention, name, range }) => {
      const isKept = test(mention);
      if (!isKept) this.#registry.delete(name, range);
      return isKept;
    });
    if (kept.length === before.length) return;
    this.#blocks.set(block, kept);
    this.count -= before.length - kept.length;
  }
}

const prefersMoreContrast = (): boolean => matchMedia('(prefers-contrast: more)').matches;
