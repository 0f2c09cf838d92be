import { Card } from '../../card/card.tsx';
import type { FailureCode } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Highlighter } from '../highlighter/highlighter.ts';
import type { PageBlock, PageMention } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { anchorOf } from './anchor.ts';
import { Hover } from './hover.ts';
import { listenToKeys } from './keys.ts';
import { mentionAt } from './mention-at.ts';
import { followPointer, type PointerListener } from './pointer.ts';
import { scrollToMention } from './scroll-to.ts';
import { firstTarget, stepFrom } from './step.ts';
import { subjectOf } from './subject.ts';
import type { Target } from './target.ts';

export interface MentionCardsOptions {
  readonly page: Page;
  readonly highlighter: Highlighter;
  readonly settings: () => Settings;
  readonly failed: (code: FailureCode) => void;
  readonly signal: AbortSignal;
}

/** Opens and closes cards as pointer and keyboard ask for it. */
export class MentionCards {
  readonly #card: Card;
  readonly #hover: Hover;
  /** The mention whose card is open. */
  #open: Target | undefined;
  /** Where stepping by keyboard has come to. */
  #reached: Target | undefined;
  #point: { readonly x: number; readonly y: number } | undefined;

  constructor(private readonly options: MentionCardsOptions) {
    const { signal, settings, failed } = options;
    this.#card = new Card({ closed: () => this.#closed(), failed });
    this.#hover = new Hover({
      delay: () => settings().cardDelay,
      open: (target) => this.#show(target, false),
      close: () => this.#card.close(),
    });
    followPointer({ moved: (at) => this.#moved(at), disturbed: (event) => this.#disturbed(event) }, signal);
    listenToKeys({ step: (direction) => this.#step(direction), dismiss: () => this.#dismiss() }, signal);
    document.addEventListener('fullscreenchange', () => this.#card.close(), { signal });
    signal.addEventListener('abort', () => this.#card.close(), { once: true });
  }

  /** A block was taken out: a card at it has lost its place. */
  removed(block: PageBlock): void {
    if (this.#open?.block === block) this.#card.close();
  }

  /** The page has changed: the same for a mention that is not in it any more. */
  check(): void {
    const { block } = this.#open?.block ?? {};
    if (block && !block.runs.nodes.every((node) => node.isConnected)) this.#card.close();
  }

  readonly #moved: PointerListener['moved'] = (at) => {
    const { page, highlighter } = this.options;
    if (!at || this.#card.owns(at.over)) {
      this.#hover.move(at && 'card');
      return;
    }
    this.#point = at;
    this.#hover.move(mentionAt(page, (mention) => highlighter.isShown(mention), at.x, at.y));
  };

  #disturbed({ type, target }: Event): void {
    if (this.#card.owns(target)) return;
    this.#hover.cancel();
    if (type === 'pointerdown') this.#card.close();
  }

  /** Whether there is a mention to step to. */
  #step(direction: 'next' | 'previous'): boolean {
    const { page, highlighter } = this.options;
    const isShown = (mention: PageMention): boolean => highlighter.isShown(mention);
    const from = this.#open ?? this.#reached;
    const target =
      from && !from.block.isGone
        ? stepFrom(page.blocks, isShown, from, direction)
        : firstTarget(page.blocks, isShown);
    if (!target) return false;
    this.#reached = target;
    scrollToMention(target);
    this.#hover.closed();
    this.#show(target, true);
    return true;
  }

  #show(target: Target, takeFocus: boolean): void {
    const { page, highlighter, settings } = this.options;
    const anchor = anchorOf(target, takeFocus ? undefined : this.#point);
    this.#open = target;
    highlighter.mark(target.block, target.mention);
    this.#card.open(subjectOf(target, page.blocks, settings()), anchor, takeFocus);
  }

  /** Whether a card was open. */
  #dismiss(): boolean {
    const { isOpen } = this.#card;
    this.#hover.cancel();
    this.#card.close();
    return isOpen;
  }

  #closed(): void {
    this.#open = undefined;
    this.#hover.closed();
    this.options.highlighter.mark();
  }
}
