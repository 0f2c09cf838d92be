import type { FrameReport } from '../../shared/messages.ts';
import type { PageName } from '../../shared/schemas.ts';
import { nameKey } from '../report/page-names.ts';

/** What the frames of a page have told the top one, for as long as that is there. */
export class FrameReports {
  readonly #byFrame = new Map<number, FrameReport>();

  /** Takes a frame's latest report. One without names is as good as none. */
  take(frame: number, told: FrameReport): void {
    if (told.report.names.length === 0) this.#byFrame.delete(frame);
    else this.#byFrame.set(frame, told);
  }

  /** Of each frame, in the order they came. */
  get all(): readonly FrameReport[] {
    if (window.length === 0) this.#byFrame.clear();
    return [...this.#byFrame.values()];
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
