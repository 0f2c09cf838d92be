import type { Peek, Stop } from '../../card/peek.tsx';
import { palette } from '../../shared/palette.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Step } from '../frames/tab-walk.ts';
import type { Highlighter } from '../highlighter/highlighter.ts';
import type { PageMention } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { anchorOf } from '../cards/anchor.ts';
import { cardScript } from '../cards/card-script.ts';
import { scrollToMention } from './scroll-to.ts';
import { firstTarget, outermost, stepFrom } from './step.ts';
import type { Target } from '../page/target.ts';

/** The page to walk through, and what is drawn on it. */
export interface WalkerOptions {
  readonly page: Page;
  readonly highlighter: Highlighter;
  readonly settings: () => Settings;
}

/** Goes from highlight to highlight, by keyboard or at a command of the browser. */
export class Walker {
  readonly #options: WalkerOptions;
  #peek: Peek | undefined;
  /** Where it has come to. Kept when a walk ends: the next goes on from there. */
  #reached: Target | undefined;

  constructor(options: WalkerOptions) {
    this.#options = options;
  }

  /** The highlight that the reader is at, while they walk. */
  get at(): Target | undefined {
    return this.#peek?.isOpen ? this.#reached : undefined;
  }

  /** Goes to the highlight after or before another, or the one reached last. Says whether there is one. */
  step(step: Step, from = this.#reached): boolean {
    const { highlighter, settings } = this.#options;
    const isShown = (mention: PageMention): boolean => highlighter.isShown(mention);
    const target = this.#target(step, from, isShown);
    const script = cardScript();
    if (!target || !script) return false;
    // Keys go where the walk is.
    if (step.arrival === 'elsewhere') window.focus();
    this.#reached = target;
    scrollToMention(target);
    highlighter.mark(target.block, target.mention);
    this.#peek ??= new script.Peek();
    this.#peek.open(this.#stopAt(target, step, isShown), anchorOf(target), settings().theme, () =>
      this.end(),
    );
    return true;
  }

  #target(
    { direction, arrival }: Step,
    from: Target | undefined,
    isShown: (mention: PageMention) => boolean,
  ): Target | undefined {
    const { blocks } = this.#options.page;
    if (arrival === 'elsewhere') return outermost(blocks, isShown, direction);
    return from && !from.block.isGone ? stepFrom(isShown, from, direction) : firstTarget(blocks, isShown);
  }

  /** Says whether a walk was on. */
  end(): boolean {
    if (!this.#peek?.isOpen) return false;
    this.#options.highlighter.mark();
    this.#peek.close();
    return true;
  }

  #stopAt(
    { block, mention }: Target,
    { before, after }: Step,
    isShown: (mention: PageMention) => boolean,
  ): Stop {
    let position = 0;
    let count = before;
    for (const { mentions } of this.#options.page.blocks) {
      for (const other of mentions) {
        if (!isShown(other)) continue;
        count += 1;
        if (other === mention) position = count;
      }
    }
    const { kind, entity, start, end } = mention;
    const { personColour, placeColour } = this.#options.settings();
    return {
      name: entity?.name ?? block.block.text.slice(start, end),
      kind,
      shades: palette[kind === 'person' ? personColour : placeColour],
      position,
      count: count + after,
    };
  }
}
