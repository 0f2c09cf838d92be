const shortest = 50;
const longest = 2000;
/** A page that was quiet for so many milliseconds is answered at once again. */
const quiet = 4000;

/** How long to let changes gather before reading them: the longer, the longer a page keeps changing. */
export class Pace {
  #wait = shortest;
  #last = Number.NEGATIVE_INFINITY;

  /** Milliseconds to wait, for changes that came at a time in milliseconds. */
  wait(now: number): number {
    const isQuiet = now - this.#last > quiet;
    this.#wait = isQuiet ? shortest : Math.min(longest, this.#wait * 1.5);
    this.#last = now;
    return this.#wait;
  }
}
