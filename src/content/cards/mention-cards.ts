import type { Card } from '../../card/card.tsx';
import type { FailureCode } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Step } from '../frames/tab-walk.ts';
import type { Highlighter } from '../highlighter/highlighter.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { anchorOf } from './anchor.ts';
import { cardScript } from './card-script.ts';
import { Hover } from '../pointing/hover.ts';
import { listenToKeys } from './keys.ts';
import { mentionAt } from '../pointing/mention-at.ts';
import { followPointer, type PointerListener } from '../pointing/pointer.ts';
import { subjectOf } from './subject.ts';
import { listenToTaps, type Tap } from '../pointing/tap.ts';
import type { Target } from '../page/target.ts';
import { delayOf, opensCards, type HeldKeys } from '../pointing/trigger.ts';
import { Walker } from '../walking/walker.ts';

/** What the cards of a page need of the run that they belong to. */
export interface MentionCardsOptions {
  /** Host of the page. */
  readonly host: string;
  readonly page: Page;
  readonly highlighter: Highlighter;
  readonly settings: () => Settings;
  readonly failed: (code: FailureCode) => void;
  readonly signal: AbortSignal;
}

/** Characters that a link may have around a name and still be a link on that name: quotes, a title such as "Mr". */
const mostAroundName = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens and closes cards as pointer, finger and keyboard ask for it. */
export class MentionCards {
  readonly #options: MentionCardsOptions;
  /** From when the first is asked for. */
  #card: Card | undefined;
  readonly #hover: Hover;
  readonly #walker: Walker;
  /** Takes in where the pointer is by now. */
  readonly #catchUp: () => void;
  /** The mention whose card is open. */
  #open: Target | undefined;
  /** The mention whose card was open when a button or finger was pressed last. */
  #pressed: Target | undefined;
  /** Where the pointer is over the page, outside the card. */
  #point: Point | undefined;

  constructor(options: MentionCardsOptions) {
    this.#options = options;
    const { signal, settings } = options;
    this.#walker = new Walker(options);
    this.#hover = new Hover({
      delay: () => delayOf(settings()),
      open: (target) => this.#show(target, this.#point, false),
      close: () => this.#card?.close(),
    });
    this.#catchUp = followPointer(
      { moved: (at) => this.#moved(at), disturbed: (event) => this.#disturbed(event) },
      signal,
    );
    listenToTaps((tap) => this.#tapped(tap), signal);
    listenToKeys(
      {
        enter: () => this.#enter(),
        dismiss: () => this.#dismiss(),
        held: (event) => this.#held(event),
        typed: () => void this.#walker.end(),
      },
      signal,
    );
    document.addEventListener('fullscreenchange', () => this.#reparent(), { signal });
    // The browser may keep the page as it is for the way back.
    addEventListener('pagehide', () => this.#dismiss(), { signal });
    signal.addEventListener('abort', () => this.#dismiss(), { once: true });
  }

  /** Goes to the next or previous highlight, scrolls it into view and announces it. Says whether there is one. */
  walk(step: Step): boolean {
    const from = this.#open;
    this.#hover.cancel();
    this.#card?.close();
    return this.#walker.step(step, from);
  }

  /** The reader walks on elsewhere. */
  leave(): void {
    this.#dismiss();
  }

  /** A block was taken out: a card at it has lost its place. */
  removed(block: PageBlock): void {
    if (this.#open?.block === block) this.#card?.close();
    if (this.#walker.at?.block === block) this.#walker.end();
  }

  /** The page has changed: the same for a mention that is not in it any more. */
  check(): void {
    const { block } = (this.#open ?? this.#walker.at)?.block ?? {};
    if (block && !block.runs.nodes.every((node) => node.isConnected)) this.#dismiss();
  }

  readonly #moved: PointerListener['moved'] = (at) => {
    if (!at || this.#card?.owns(at.over)) {
      this.#point = undefined;
      this.#hover.move(at && 'card');
      return;
    }
    this.#point = at;
    this.#look(at, at.held);
  };

  #look(at: Point, held: HeldKeys): void {
    const target = this.#targetAt(at);
    const { cardTrigger } = this.#options.settings();
    const mayOpen = opensCards(cardTrigger, held) || target?.mention === this.#open?.mention;
    this.#hover.move(mayOpen ? target : undefined);
  }

  #held(event: KeyboardEvent): boolean {
    const { cardTrigger } = this.#options.settings();
    if (cardTrigger === 'hover' || !opensCards(cardTrigger, event)) return false;
    this.#catchUp();
    const at = this.#point;
    if (!at) return false;
    this.#look(at, event);
    return this.#targetAt(at) !== undefined;
  }

  /**
   * Opens the card of what was tapped. A link that is a name, as in an encyclopedia, is followed by the second tap; a
   * longer one, such as a headline, by the first. Says whether the tap was taken.
   */
  #tapped(tap: Tap): boolean {
    const target = this.#targetAt(tap);
    if (!target) return false;
    const { start, end } = target.mention;
    const isLonger = tap.link !== undefined && tap.link.length > end - start + mostAroundName;
    const isSecond = this.#pressed?.mention === target.mention;
    if (tap.link !== undefined && (isLonger || isSecond)) return false;
    this.#show(target, tap, false);
    return true;
  }

  #targetAt({ x, y }: Point): Target | undefined {
    const { page, highlighter } = this.#options;
    return mentionAt(page, (mention) => highlighter.isShown(mention), x, y);
  }

  #disturbed({ type, target }: Event): void {
    if (this.#card?.owns(target)) return;
    this.#hover.cancel();
    if (type !== 'pointerdown') return;
    this.#pressed = this.#open;
    this.#walker.end();
    this.#card?.close();
  }

  /** Opens the card of the highlight that the reader has walked to, if they have. */
  #enter(): boolean {
    const target = this.#walker.at;
    if (!target) return false;
    this.#show(target, undefined, true);
    return true;
  }

  #show(target: Target, point: Point | undefined, takeFocus: boolean): void {
    const { page, highlighter, settings, host, failed } = this.#options;
    const script = cardScript();
    if (!script) return;
    this.#walker.end();
    this.#open = target;
    highlighter.mark(target.block, target.mention);
    this.#card ??= new script.Card({ closed: () => this.#closed(), failed });
    this.#card.open(subjectOf(target, page.blocks, settings(), host), anchorOf(target, point), takeFocus);
  }

  /** Says whether something was open. */
  #dismiss(): boolean {
    const isOpen = this.#card?.isOpen ?? false;
    this.#hover.cancel();
    this.#card?.close();
    return this.#walker.end() || isOpen;
  }

  #reparent(): void {
    this.#walker.end();
    this.#card?.follow();
  }

  #closed(): void {
    this.#open = undefined;
    this.#hover.closed();
    this.#options.highlighter.mark();
  }
}
