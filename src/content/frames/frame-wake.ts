/** Milliseconds for which frames that nobody has seen are waited for: they begin later than the page, and then read. */
const patience = 2000;
/** Milliseconds without a question after which they have gone back to rest. */
const forgotten = 10_000;

/** Has the frames of a page that is out of view read on while a reader waits for it. */
export class FrameWake {
  readonly #wake: () => void;
  #asked = Number.NEGATIVE_INFINITY;
  #due = Number.NEGATIVE_INFINITY;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** A reader waits, at a time in milliseconds. Each time counts: a frame may have begun since the last. */
  ask(now = performance.now()): void {
    if (document.visibilityState === 'visible' || window.length === 0) return;
    if (now - this.#asked > forgotten) this.#due = now + patience;
    this.#asked = now;
    this.#wake();
  }

  /** Whether frames may have more to tell in a moment. */
  isWaiting(now = performance.now()): boolean {
    return now < this.#due;
  }
}
