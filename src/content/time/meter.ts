/** Main-thread time that Backstory has used on a page. */
export class Meter {
  /** Milliseconds in all. */
  total = 0;
  /** Milliseconds of the longest stretch. */
  longest = 0;

  /** Runs and counts a piece of work. */
  time<Value>(work: () => Value): Value {
    const start = performance.now();
    try {
      return work();
    } finally {
      const spent = performance.now() - start;
      this.total += spent;
      this.longest = Math.max(this.longest, spent);
    }
  }
}
