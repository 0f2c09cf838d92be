/** All words of an index, to ask which begin in some way. */
export class Vocabulary {
  readonly #words: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** Whether a word begins like this, or is this. */
  hasPrefix(prefix: string): boolean {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return this.#words[low]?.startsWith(prefix) ?? false;
  }
}
