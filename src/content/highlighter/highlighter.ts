import type { Settings } from '../../shared/settings/schema.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';
import { activeName, nameOf, type Look, type Shade } from './look.ts';
import { NearView } from './near-view.ts';
import { isUnchanged, rangeOf } from './ranges.ts';
import { HighlightRegistry } from './registry.ts';
import { Shades } from './shade.ts';

/** Past this many, only those near the viewport are drawn: browsers repaint all of them when one changes. */
const mostDrawn = 1500;

interface Drawn {
  readonly mention: PageMention;
  readonly name: string;
  readonly range: StaticRange;
}

/**
 * Draws the mentions of blocks with the CSS Custom Highlight API. Never writes to the page's DOM. The rules are in
 * `highlight-css.ts`, which the manifest puts into every page as it begins to load: a style sheet that comes later has
 * the browser compute all styles again, some 100 ms on a long page.
 */
export class Highlighter {
  readonly #registry = new HighlightRegistry();
  readonly #shades = new Shades();
  readonly #shown = new Map<PageBlock, number>();
  readonly #drawn = new Map<PageBlock, readonly Drawn[]>();
  #mentions = 0;
  #near: NearView | undefined;
  #active: StaticRange | undefined;

  constructor(private settings: Settings) {}

  /** Whether a mention gets a highlight, now or when it comes near the viewport. */
  isShown({ kind, entity }: PageMention): boolean {
    const { showPeople, showPlaces } = this.settings;
    return entity !== undefined && (kind === 'person' ? showPeople : showPlaces);
  }

  /** Draws a block's mentions in place of those drawn for it before. */
  show(block: PageBlock): void {
    this.hide(block);
    const count = block.mentions.filter((mention) => this.isShown(mention)).length;
    if (count === 0) return;
    this.#shown.set(block, count);
    this.#mentions += count;
    if (!this.#near && this.#mentions > mostDrawn) this.#drawOnlyNear();
    if (!this.#near || this.#near.add(block)) this.#draw(block);
  }

  hide(block: PageBlock): void {
    this.#mentions -= this.#shown.get(block) ?? 0;
    this.#shown.delete(block);
    this.#near?.delete(block);
    this.#erase(block);
  }

  /** Erases the highlights of a block whose text has changed under them, until the block is read again. */
  check(block: PageBlock): void {
    const drawn = this.#drawn.get(block);
    if (!drawn) return;
    const kept = drawn.filter(({ mention, name, range }) => {
      const isKept = isUnchanged(block.block, mention);
      if (!isKept) this.#registry.delete(name, range);
      return isKept;
    });
    this.#drawn.set(block, kept);
  }

  /** Marks the mention whose card is open, or none. */
  mark(block?: PageBlock, mention?: PageMention): void {
    if (this.#active) this.#registry.delete(activeName, this.#active);
    this.#active = block && mention && rangeOf(block.block, mention);
    if (this.#active) this.#registry.add(activeName, this.#active);
  }

  /** Takes on other settings. Blocks must be shown again to follow. */
  set(settings: Settings): void {
    this.settings = settings;
  }

  /** The page's colours may have changed. Blocks must be shown again to follow. */
  forgetColours(): void {
    this.#shades.forget();
  }

  /** Puts back what the page may have cleared. */
  restore(): void {
    this.#registry.restore();
  }

  remove(): void {
    this.#near?.stop();
    this.#registry.remove();
    this.#shown.clear();
    this.#drawn.clear();
  }

  #drawOnlyNear(): void {
    const near = new NearView((block, isNear) => {
      if (!isNear) this.#erase(block);
      else if (!this.#drawn.has(block)) this.#draw(block);
    });
    this.#near = near;
    for (const block of this.#shown.keys()) near.add(block);
  }

  #draw(block: PageBlock): void {
    const shade = this.#shades.of(block.block.element);
    const drawn: Drawn[] = [];
    for (const mention of block.mentions) {
      const range = this.isShown(mention) ? rangeOf(block.block, mention) : undefined;
      if (!range) continue;
      const name = nameOf(this.#lookOf(mention, shade));
      this.#registry.add(name, range);
      drawn.push({ mention, name, range });
    }
    this.#drawn.set(block, drawn);
  }

  #lookOf({ kind, entity }: PageMention, shade: Shade): Look {
    const { personColour, placeColour, highlightStyle: style } = this.settings;
    const strength = (entity?.articles ?? 0) > 0 ? 'full' : 'faint';
    return { kind, colour: kind === 'person' ? personColour : placeColour, style, strength, shade };
  }

  #erase(block: PageBlock): void {
    for (const { name, range } of this.#drawn.get(block) ?? []) this.#registry.delete(name, range);
    this.#drawn.delete(block);
  }
}
