import type { FrameReports } from './frame-reports.ts';

/** A frame, and when the document in it began that has told of itself. */
export interface ToldFrame {
  readonly frame: number;
  readonly began: number;
}

/** Milliseconds between two checks. */
const interval = 1000;

/** Forgets frames that went without a word: what a document says as it goes is lost where the background sleeps. */
export class FrameCheck {
  readonly #reports: FrameReports;
  /** Gives those of some frames that are gone, or show another document. */
  readonly #gone: (frames: readonly ToldFrame[]) => Promise<readonly number[]>;
  /** Some were forgotten. */
  readonly #changed: () => void;
  #next = Number.NEGATIVE_INFINITY;

  constructor(
    reports: FrameReports,
    gone: (frames: readonly ToldFrame[]) => Promise<readonly number[]>,
    changed: () => void,
  ) {
    this.#reports = reports;
    this.#gone = gone;
    this.#changed = changed;
  }

  /** Asks anew unless it has just done so. Call it whenever somebody wants to know of the frames. */
  async check(now = performance.now()): Promise<void> {
    const asked = this.#reports.entries;
    if (asked.length === 0 || now < this.#next) return;
    this.#next = now + interval;
    const gone = new Set(await this.#gone(asked.map(([frame, { began }]) => ({ frame, began }))));
    const stale = asked.filter(([frame]) => gone.has(frame));
    for (const [frame, told] of stale) this.#reports.forget(frame, told);
    if (stale.length > 0) this.#changed();
  }
}
