/** Milliseconds for which a page that was asked about is read out of view: whoever waits asks again within a second. */
const patience = 10_000;

/**
 * Whether a page has its reader's attention: its tab is in view, or a reader waits for what it has to say. The popup
 * may cover the page, or be a page itself, as on telephones, and then the browser holds the page to be out of view.
 */
export class Attention {
  #awaitedUntil = Number.NEGATIVE_INFINITY;
  readonly #asked = new Set<() => void>();

  constructor(private readonly signal: AbortSignal) {}

  /** A reader waits for the page. */
  ask(): void {
    this.#awaitedUntil = performance.now() + patience;
    for (const tell of this.#asked) tell();
  }

  /** Resolves when the page has attention, or when the signal aborts. */
  given(): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!this.#isGiven() && !this.signal.aborted) return;
        this.#asked.delete(check);
        document.removeEventListener('visibilitychange', check);
        this.signal.removeEventListener('abort', check);
        resolve();
      };
      this.#asked.add(check);
      document.addEventListener('visibilitychange', check);
      this.signal.addEventListener('abort', check);
      check();
    });
  }

  #isGiven(): boolean {
    return document.visibilityState === 'visible' || performance.now() < this.#awaitedUntil;
  }
}
