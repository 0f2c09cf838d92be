import type { Target } from '../page/target.ts';

/** Milliseconds for which an open card waits for a pointer that is on the way to it, or only slipped. */
const grace = 200;

/** Opens and closes the card of the mention that the pointer rests on. */
export interface HoverListener {
  /** Milliseconds that the pointer rests on a mention before its card opens. */
  readonly delay: () => number;
  readonly open: (target: Target) => void;
  readonly close: () => void;
}

/** Decides from where the pointer is when a card opens and closes. */
export class Hover {
  readonly #listener: HoverListener;
  #over: Target | 'card' | undefined;
  /** The mention whose card this opened. */
  #open: Target | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: HoverListener) {
    this.#listener = listener;
  }

  /** The pointer is on a mention, on the open card, or on neither. */
  move(over: Target | 'card' | undefined): void {
    if (isSame(over, this.#over)) return;
    this.#over = over;
    clearTimeout(this.#opening);
    if (over === 'card' || (over !== undefined && isSame(over, this.#open))) {
      this.#keep();
      return;
    }
    if (this.#open) this.#closing ??= setTimeout(() => this.#close(), grace);
    if (over) this.#opening = setTimeout(() => this.#show(over), this.#listener.delay());
  }

  /** What was about to open does not: the reader scrolls, presses a button or types. */
  cancel(): void {
    clearTimeout(this.#opening);
  }

  /** The card was closed by something else. It does not come back while the pointer stays where it is. */
  closed(): void {
    this.#keep();
    this.cancel();
    this.#open = undefined;
  }

  #show(target: Target): void {
    this.#keep();
    this.#open = target;
    this.#listener.open(target);
  }

  #close(): void {
    this.#closing = undefined;
    this.#open = undefined;
    this.#listener.close();
  }

  #keep(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }
}

const isSame = (a: Target | 'card' | undefined, b: Target | 'card' | undefined): boolean =>
  a === b ||
  (typeof a === 'object' && typeof b === 'object' && a.mention === b.mention && a.block === b.block);
