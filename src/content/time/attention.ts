/** Milliseconds for which a page that was asked about is read out of view: whoever waits asks again within a second. */
const patience = 10_000;

/**
 * Whether a page has its reader's attention: its tab is in view, or a reader waits for what it has to say. The popup
 * may cover the page, or be a page itself, as on telephones, and then the browser holds the page to be out of view.
 */
export class Attention {
  readonly #signal: AbortSignal;
  #awaitedUntil = Number.NEGATIVE_INFINITY;
  /** Whether the page was left, and is kept by the browser for the way back: much of what scripts may do throws there. */
  #isLeft = false;
  readonly #waiting = new Set<() => void>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    addEventListener('pagehide', () => this.#leave(true), { signal });
    addEventListener('pageshow', () => this.#leave(false), { signal });
    document.addEventListener('visibilitychange', () => this.#tell(), { signal });
    signal.addEventListener('abort', () => this.#tell(), { once: true });
  }

  get isGiven(): boolean {
    if (this.#isLeft) return false;
    return document.visibilityState === 'visible' || performance.now() < this.#awaitedUntil;
  }

  /** A reader waits for the page. */
  ask(): void {
    this.#awaitedUntil = performance.now() + patience;
    this.#tell();
  }

  /** Resolves when the page has attention, or when the signal aborts. */
  async given(): Promise<void> {
    while (!this.isGiven && !this.#signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- once for each time that something changes
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    }
  }

  #leave(isLeft: boolean): void {
    this.#isLeft = isLeft;
    this.#tell();
  }

  #tell(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
