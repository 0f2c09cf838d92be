import type { PageReport } from '../../shared/messages.ts';
import type { Meter } from './meter.ts';

type Reason = NonNullable<PageReport['pauseReason']>;

/** Milliseconds of main-thread time to read a page for the first time, and to follow one that does not rest. */
const budgets: Readonly<Record<Reason, number>> = { 'slow-page': 4000, 'busy-page': 1500 };
/** A page that has not changed for so many milliseconds has rested. */
const rest = 4000;

/** Stops work on a page that costs its reader too much, until the reader wants it to go on. */
export class Brake {
  readonly #meter: Meter;
  readonly #signal: AbortSignal;
  /** Work is stopped from now on. */
  readonly #stopped: () => void;
  /** Why work is stopped, if it is. */
  reason: Reason | undefined;
  #phase: Reason = 'slow-page';
  /** What had been spent when the present budget began. */
  #since: number;
  #lastChange = Number.NEGATIVE_INFINITY;
  #release: (() => void) | undefined;

  constructor(meter: Meter, signal: AbortSignal, stopped: () => void = () => undefined) {
    this.#meter = meter;
    this.#signal = signal;
    this.#stopped = stopped;
    this.#since = meter.total;
    signal.addEventListener('abort', () => this.#release?.(), { once: true });
  }

  /** All that was to do is done: from now on the page is followed. */
  settled(): void {
    if (this.#phase === 'busy-page') return;
    this.#phase = 'busy-page';
    this.#since = this.#meter.total;
  }

  /** The page has changed, at a time in milliseconds. */
  changed(now: number): void {
    if (this.#phase === 'busy-page' && now - this.#lastChange > rest) this.#since = this.#meter.total;
    this.#lastChange = now;
    this.check();
  }

  /** The reader is at work on the page: what changes now is wanted. */
  excuse(): void {
    if (this.#phase === 'busy-page') this.#since = this.#meter.total;
  }

  /** Stops work where its budget is spent. */
  check(): void {
    if (this.reason || this.#meter.total - this.#since <= budgets[this.#phase]) return;
    this.reason = this.#phase;
    this.#stopped();
  }

  /** Goes on, with the same budget again. */
  release(): void {
    this.reason = undefined;
    this.#since = this.#meter.total;
    this.#release?.();
    this.#release = undefined;
  }

  /** Resolves when work is not stopped, or when the signal aborts. */
  async released(): Promise<void> {
    while (this.reason && !this.#signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- once for each time that it is stopped
      await new Promise<void>((resolve) => {
        const before = this.#release;
        this.#release = () => {
          before?.();
          resolve();
        };
      });
    }
  }
}
