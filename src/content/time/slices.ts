import type { Meter } from './meter.ts';

/** Milliseconds after which work makes room for the page: half of a frame's 16, less what one item may take. */
const sliceLength = 6;

/** What counts the time of slices, what comes between them, and what ends them. */
export interface SliceOptions {
  readonly meter: Meter;
  readonly signal: AbortSignal;
  /** What to wait for between slices. */
  readonly pause: () => Promise<void>;
  /** Called at the end of each slice, inside its time. */
  readonly sliceDone?: () => void;
}

/** Works through items one slice after another. Resolves when all are taken or the signal aborts. */
export const inSlices = async <Item>(
  items: Iterable<Item>,
  take: (item: Item) => void,
  { meter, signal, pause, sliceDone }: SliceOptions,
): Promise<void> => {
  const iterator = items[Symbol.iterator]();
  const slice = (): boolean => {
    const end = performance.now() + sliceLength;
    let isFinished = false;
    while (!isFinished && performance.now() < end) {
      const { done, value } = iterator.next();
      if (done) isFinished = true;
      else take(value);
    }
    sliceDone?.();
    return isFinished;
  };
  while (!signal.aborted && !meter.time(slice)) await pause();
};
