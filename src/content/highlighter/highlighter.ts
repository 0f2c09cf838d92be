import type { Settings } from '../../shared/settings/schema.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';
import { FirstMentions } from '../sections/first-mentions.ts';
import { blocksAround } from './around.ts';
import { Drawing } from './drawing.ts';
import { NearView } from './near-view.ts';

/**
 * Highlights drawn at most. Chromium goes through all of them when one changes: on a long page 1,000 take 10 ms of that
 * frame, 3,000 take 20. Past this, only those near the viewport are drawn.
 */
const mostDrawn = 1000;
/** Milliseconds for which a mention that the reader was led to is marked. */
const flashLength = 1600;

/**
 * Draws the mentions of blocks with the CSS Custom Highlight API, and never writes to the page's DOM. The rules are in
 * `highlight-css.ts`, which the manifest puts into every page as it begins to load: a style sheet that comes later has
 * the browser compute all styles again, some 100 ms on a long page.
 */
export class Highlighter {
  #settings: Settings;
  /** Something is drawn in an element. */
  readonly #drawnIn: (element: Element) => void;
  readonly #drawing = new Drawing();
  /** The blocks to draw, with the mentions of each that are. */
  readonly #shown = new Map<PageBlock, readonly PageMention[]>();
  /** Those near the viewport for which there is no room. */
  readonly #crowdedOut = new Set<PageBlock>();
  #mentions = 0;
  #near: NearView | undefined;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  readonly #firsts = new FirstMentions(
    (block) => block.mentions.filter((mention) => this.#isWanted(mention)),
    (block) => this.#show(block),
  );

  constructor(settings: Settings, drawnIn: (element: Element) => void = () => undefined) {
    this.#settings = settings;
    this.#drawnIn = drawnIn;
  }

  /** Whether a mention gets a highlight, now or when it comes near the viewport. */
  isShown(mention: PageMention): boolean {
    const { highlightRange } = this.#settings;
    if (highlightRange === 'none') return false;
    return this.#isWanted(mention) && (highlightRange === 'every' || this.#firsts.has(mention));
  }

  /** How many mentions of some blocks get a highlight. */
  countIn(blocks: Iterable<PageBlock>): number {
    let count = 0;
    for (const { mentions } of blocks) for (const mention of mentions) count += this.isShown(mention) ? 1 : 0;
    return count;
  }

  /** Shows a block's mentions in place of those shown for it before. */
  show(block: PageBlock): void {
    if (this.#settings.highlightRange === 'first') this.#firsts.update(block);
    this.#show(block);
  }

  hide(block: PageBlock): void {
    this.#firsts.remove(block);
    this.#hide(block);
  }

  /** Erases the highlights of a block whose text has changed under them, until the block is read again. */
  check(block: PageBlock): void {
    this.#drawing.eraseChanged(block);
  }

  /** Marks the mention whose card is open, or none. */
  mark(block?: PageBlock, mention?: PageMention): void {
    this.#drawing.mark('backstory-active', block, mention);
  }

  /** Marks a mention for a moment, so that the eye finds it. */
  flash({ block, mention }: { readonly block: PageBlock; readonly mention: PageMention }): void {
    clearTimeout(this.#flashing);
    this.#drawing.mark('backstory-found', block, mention);
    this.#flashing = setTimeout(() => this.#drawing.mark('backstory-found'), flashLength);
  }

  /** Whether there is no room for all that is near the viewport, so that `drawAround` matters. */
  get isCrowded(): boolean {
    return this.#crowdedOut.size > 0;
  }

  /** Draws what is nearest to a block. */
  drawAround(center: PageBlock): void {
    const wanted = new Set([...this.#drawing.blocks, ...this.#crowdedOut]);
    const costOf = (block: PageBlock): number => (wanted.has(block) ? this.#costOf(block) : 0);
    const chosen = blocksAround(center, costOf, mostDrawn);
    for (const block of wanted) {
      if (chosen.has(block)) continue;
      this.#erase(block);
      this.#crowdedOut.add(block);
    }
    for (const block of chosen) if (!this.#drawing.has(block)) this.#draw(block);
  }

  /** Takes on other settings. Blocks must be shown again to follow. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.#firsts.clear();
  }

  /** The page's colours may have changed. Gives the blocks for which `updateColours` is to look. */
  blocksAfterColours(): readonly PageBlock[] {
    this.#drawing.forgetColours();
    return [...this.#drawing.blocks];
  }

  /** Draws a block anew if it stands on another shade now. */
  updateColours(block: PageBlock): void {
    if (!this.#drawing.isOutdated(block)) return;
    this.#drawing.erase(block);
    this.#draw(block);
  }

  /** Puts back what the page may have cleared. */
  restore(): void {
    this.#drawing.restore();
  }

  remove(): void {
    clearTimeout(this.#flashing);
    this.#near?.stop();
    this.#drawing.remove();
    this.#shown.clear();
    this.#crowdedOut.clear();
  }

  #isWanted({ kind, entity, confidence }: PageMention): boolean {
    const { showPeople, showPlaces, showUnknown, leastConfidence } = this.#settings;
    if (entity === undefined && !showUnknown) return false;
    if (confidence < leastConfidence / 100) return false;
    return kind === 'person' ? showPeople : showPlaces;
  }

  #show(block: PageBlock): void {
    this.#hide(block);
    const mentions = block.mentions.filter((mention) => this.isShown(mention));
    if (mentions.length === 0) return;
    this.#shown.set(block, mentions);
    this.#mentions += mentions.length;
    if (!this.#near && this.#mentions > mostDrawn) this.#drawOnlyNear();
    if (!this.#near || this.#near.add(block)) this.#draw(block);
  }

  #hide(block: PageBlock): void {
    this.#mentions -= this.#shown.get(block)?.length ?? 0;
    this.#shown.delete(block);
    this.#near?.delete(block);
    this.#erase(block);
  }

  #drawOnlyNear(): void {
    const near = new NearView((block, isNear) => {
      if (!isNear) this.#erase(block);
      else if (!this.#drawing.has(block)) this.#draw(block);
    });
    this.#near = near;
    for (const block of this.#shown.keys()) near.add(block);
  }

  #costOf(block: PageBlock): number {
    return this.#shown.get(block)?.length ?? 0;
  }

  #draw(block: PageBlock): void {
    const hasRoom = this.#drawing.count + this.#costOf(block) <= mostDrawn;
    if (!hasRoom) {
      this.#crowdedOut.add(block);
      return;
    }
    this.#crowdedOut.delete(block);
    this.#drawing.draw(block, this.#shown.get(block) ?? [], this.#settings);
    this.#drawnIn(block.block.element);
  }

  #erase(block: PageBlock): void {
    this.#crowdedOut.delete(block);
    this.#drawing.erase(block);
  }
}
