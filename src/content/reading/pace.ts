const shortest = 50;
const longest = 2000;
/** A page that was quiet for so many milliseconds is answered at once again. */
const quiet = 4000;
/** Milliseconds of waiting up to which a page is one that settles, not one that never rests. */
const briskest = 400;

/** How long to let changes gather before reading them: the longer, the longer a page keeps changing. */
export class Pace {
  #wait = shortest;
  #last = Number.NEGATIVE_INFINITY;

  /** Whether changes are read as good as at once. */
  get isBrisk(): boolean {
    return this.#wait <= briskest;
  }

  /** Milliseconds to wait, for changes that came at a time in milliseconds. */
  wait(now: number): number {
    const isQuiet = now - this.#last > quiet;
    this.#wait = isQuiet ? shortest : Math.min(longest, this.#wait * 1.5);
    this.#last = now;
    return this.#wait;
  }
}
