import type { Control } from './control.ts';
import type { ImportEvent } from '../shared/datasets/import-messages.ts';

type Progress = Extract<ImportEvent, { event: 'progress' }>;

/** Milliseconds between two reports, and before the pace says anything. */
const interval = 200;
const settling = 2000;
/** Share of the whole time that indexing after reading takes, about. */
const indexingShare = 0.15;

/** Tells how far a job is, not too often. */
export class ProgressReporter {
  phase: Progress['phase'] = 'reading';
  bytes = 0;
  articles = 0;
  skipped = 0;
  /** Bytes that an earlier sitting had dealt with: going over them again is fast and tells nothing of the pace. */
  bytesBefore = 0;
  readonly #totalBytes: number;
  readonly #control: Control;
  readonly #tell: (event: ImportEvent) => void;
  #last = 0;
  #start = performance.now();
  /** Since when it rests; a rest does not count for the pace. */
  #restsSince: number | undefined;
  /** Of the indexing phase, 0 to 1. */
  #done = 0;

  constructor(totalBytes: number, control: Control, tell: (event: ImportEvent) => void) {
    this.#totalBytes = totalBytes;
    this.#control = control;
    this.#tell = tell;
    control.changed = () => {
      if (control.isPaused) this.#restsSince ??= performance.now();
      else if (this.#restsSince !== undefined) {
        this.#start += performance.now() - this.#restsSince;
        this.#restsSince = undefined;
      }
      this.tell();
    };
  }

  /** From here on the pace counts: after skipping what was dealt with before. */
  restart(): void {
    this.#start = performance.now();
    this.bytesBefore = this.bytes;
  }

  indexing(done: number): void {
    this.phase = 'indexing';
    this.#done = done;
    this.tell();
  }

  /** Reports now, or only if the last report is old enough. */
  tell(now = true): void {
    const time = performance.now();
    if (!now && time - this.#last < interval) return;
    this.#last = time;
    const secondsLeft = this.#secondsLeft(time - this.#start);
    this.#tell({
      event: 'progress',
      phase: this.phase,
      paused: this.#control.isPaused,
      bytes: this.bytes,
      totalBytes: this.#totalBytes,
      articles: this.articles,
      skipped: this.skipped,
      ...(secondsLeft === undefined ? {} : { secondsLeft }),
    });
  }

  #secondsLeft(elapsed: number): number | undefined {
    const all = this.#totalBytes - this.bytesBefore;
    const read = all <= 0 ? 1 : (this.bytes - this.bytesBefore) / all;
    const share =
      this.phase === 'reading' ? read * (1 - indexingShare) : 1 - indexingShare * (1 - this.#done);
    if (elapsed < settling || share <= 0) return undefined;
    return Math.ceil((elapsed * (1 - share)) / share / 1000);
  }
}
