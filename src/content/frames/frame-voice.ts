import { askPatiently } from '../queue/ask-patiently.ts';
import type { FrameReport } from '../../shared/messages.ts';
import { saysSomething } from './frame-reports.ts';
import type { Result } from '../../shared/result.ts';
import type { Voice } from '../report/voice.ts';

/** Milliseconds that a frame must be still before it tells. */
const stillness = 400;

/** Tells the page what one of its frames has found. One that has nothing to tell is silent. */
export class FrameVoice implements Voice {
  readonly #report: () => FrameReport;
  readonly #send: (report: FrameReport) => Promise<Result<null>>;
  readonly #ending = new AbortController();
  #hasTold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(report: () => FrameReport, send: (report: FrameReport) => Promise<Result<null>>) {
    this.#report = report;
    this.#send = send;
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take(this.#report()), stillness);
  }

  returned(): void {
    this.changed();
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#ending.abort();
    // Once: a document that is gone cannot wait for an answer.
    if (this.#hasTold) void this.#send(nothing(this.#report()));
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (!this.#ending.signal.aborted) this.#take(nothing(this.#report()));
    this.#ending.abort();
  }

  #take(told: FrameReport): void {
    clearTimeout(this.#timer);
    const isNews = saysSomething(told);
    if (!isNews && !this.#hasTold) return;
    this.#hasTold = isNews;
    // The page may begin to listen later than its frames.
    void askPatiently(() => this.#send(told), this.#ending.signal);
  }
}

const nothing = ({ report, ...rest }: FrameReport): FrameReport => ({
  ...rest,
  report: { ...report, status: 'off', names: [], text: '' },
  highlights: 0,
});
