import type { FrameReport, PageReport } from '../../shared/messages.ts';
import type { PageName } from '../../shared/schemas.ts';
import { nameKey } from '../report/page-names.ts';
import type { WalkedFrame } from './tab-walk.ts';

/** Whether a frame has anything to tell its page: names, or that it waits for the reader. */
export const saysSomething = ({ report }: FrameReport): boolean =>
  report.names.length > 0 || report.status === 'paused';

/** What the frames of a page have told the top one, for as long as that is there. */
export class FrameReports {
  readonly #byFrame = new Map<number, FrameReport>();

  /** Takes a frame's latest report. One that says nothing is as good as none. */
  take(frame: number, told: FrameReport): void {
    if (saysSomething(told)) this.#byFrame.set(frame, told);
    else this.#byFrame.delete(frame);
  }

  /** Drops a report, unless a later one has come. */
  forget(frame: number, told: FrameReport): void {
    if (this.#byFrame.get(frame) === told) this.#byFrame.delete(frame);
  }

  /** The frames with what they have told. */
  get entries(): readonly (readonly [frame: number, told: FrameReport])[] {
    return [...this.#byFrame];
  }

  /** The frames that are paused, from now on taken to be at work again. */
  takePaused(): readonly number[] {
    const paused = [...this.#byFrame].filter(([, { report }]) => report.status === 'paused');
    for (const [frame, told] of paused) {
      const resumed: PageReport = { ...told.report, status: 'working', pauseReason: undefined };
      this.#byFrame.set(frame, { ...told, report: resumed });
    }
    return paused.map(([frame]) => frame);
  }

  /** Of each frame, in the order they came. */
  get all(): readonly FrameReport[] {
    if (window.length === 0) this.#byFrame.clear();
    return [...this.#byFrame.values()];
  }

  /** The frames that have highlights, in the order in which the browser made them: mostly that of the page. */
  get walked(): readonly WalkedFrame[] {
    if (window.length === 0) this.#byFrame.clear();
    const frames = [...this.#byFrame].map(([frame, { highlights }]) => ({ frame, highlights }));
    return frames.filter(({ highlights }) => highlights > 0).sort((a, b) => a.frame - b.frame);
  }

  /** The frames that have a name, and how often. */
  having(name: Pick<PageName, 'name' | 'kind' | 'entity'>): readonly { frame: number; count: number }[] {
    const key = nameKey(name);
    return [...this.#byFrame].flatMap(([frame, { report }]) => {
      const found = report.names.find((other) => nameKey(other) === key);
      return found ? [{ frame, count: found.count }] : [];
    });
  }
}
