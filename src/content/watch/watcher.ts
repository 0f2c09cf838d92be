/** Who gets the records of changes, and until when. */
export interface WatcherOptions {
  readonly signal: AbortSignal;
  /** Gets all records since the last time, at most once a frame. */
  readonly changed: (records: readonly MutationRecord[]) => void;
}

/** Records of one frame past which the rest is dropped: the page is read as a whole then. */
const mostQueued = 20_000;

/** A mutation observer of the document that hands its records on once a frame. */
export interface Watcher {
  /** Watches another tree too. */
  readonly watch: (root: Node) => void;
  /** Hands on what is queued, for a page that no frame is painted of. */
  readonly flush: () => void;
}

/** Watches the document. Its observer only queues; what is queued is handed on before the next frame is painted. */
export const watchDocument = ({ signal, changed }: WatcherOptions): Watcher => {
  let queued: MutationRecord[] = [];
  let isDue = false;
  const flush = (): void => {
    if (!isDue || signal.aborted) return;
    isDue = false;
    const records = queued;
    queued = [];
    changed(records);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (queued.length >= mostQueued) break;
      queued.push(record);
    }
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(flush);
  });
  const watch = (root: Node): void => {
    if (!signal.aborted) observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  watch(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { watch, flush };
};
