import { askPatiently } from '../queue/ask-patiently.ts';
import type { FrameReport } from '../../shared/messages.ts';
import type { Result } from '../../shared/result.ts';
import type { Voice } from '../report/voice.ts';

/** Milliseconds that a frame must be still before it tells. */
const stillness = 400;

/** Tells the page what one of its frames has found. A frame without names says nothing. */
export class FrameVoice implements Voice {
  readonly #ending = new AbortController();
  #hasTold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly report: () => FrameReport,
    private readonly send: (report: FrameReport) => Promise<Result<null>>,
  ) {
    // Gone from the page, or with it.
    addEventListener('pagehide', () => this.#take(withoutNames(report())), { signal: this.#ending.signal });
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take(this.report()), stillness);
  }

  returned(): void {
    this.changed();
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (!this.#ending.signal.aborted) this.#take(withoutNames(this.report()));
    this.#ending.abort();
  }

  #take(told: FrameReport): void {
    clearTimeout(this.#timer);
    const hasNames = told.report.names.length > 0;
    if (!hasNames && !this.#hasTold) return;
    this.#hasTold = hasNames;
    // The page may begin to listen later than its frames.
    void askPatiently(() => this.send(told), this.#ending.signal);
  }
}

const withoutNames = ({ report, characters }: FrameReport): FrameReport => ({
  report: { ...report, names: [], text: '' },
  characters,
});
