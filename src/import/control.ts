/** The reader has ended a job. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** Lets a job be paused and ended from outside. */
export class Control {
  isPaused = false;
  /** Called at once where it is paused or goes on: the work itself may be waiting, and so tell nothing. */
  changed: () => void = () => undefined;
  #isCancelled = false;
  /** Wake the job that waits. */
  #waiting: (() => void)[] = [];

  pause(): void {
    this.isPaused = true;
    this.changed();
  }

  continue(): void {
    this.isPaused = false;
    this.changed();
    for (const wake of this.#waiting.splice(0)) wake();
  }

  cancel(): void {
    this.#isCancelled = true;
    this.continue();
  }

  /** Lets messages in, waits while paused; throws CancelledError once cancelled. Called between pieces of work. */
  async turn(): Promise<void> {
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
    while (this.isPaused) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
    if (this.#isCancelled) throw new CancelledError('cancelled');
  }
}
