import { foldedWord, isEmptyWord } from '../search/words.ts';
import type { Tokens } from '../text/tokens.ts';

/** Words are indexed by their first characters: what is longer is no word that anyone types. */
export const longestWord = 40;
/** In front of the id of an entity that is indexed beside words: sorts before all of them, and no word has it. */
export const entityMark = '\u0001';

/** Numbers the terms of a segment as they come. Tokens are looked up by hash: words are spelled out once each. */
export class TermTable {
  readonly terms: string[] = [];
  readonly #byText = new Map<string, number>();
  #hashes = new Uint32Array(1 << 15);
  #checks = new Uint32Array(1 << 15);
  /** Number of the term + 1; 0 is an empty slot. */
  #values = new Int32Array(1 << 15);
  #used = 0;

  /** Number of a term by its text. */
  numberOf(term: string): number {
    const known = this.#byText.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.#byText.set(term, number);
    return number;
  }

  /** Number of the word that a token is; -1 for one with nothing in it. */
  ofToken(text: string, tokens: Tokens, index: number): number {
    const hash = tokens.hashes[index] ?? 0;
    const check = tokens.checks[index] ?? 0;
    const slot = this.#slotOf(hash, check);
    const known = this.#values[slot] ?? 0;
    if (known !== 0) return known - 2;
    const word = foldedWord(text, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0).slice(0, longestWord);
    // A pair of surrogates may have been cut in two.
    const whole = word.replace(/[\ud800-\udbff]$/, '');
    const number = whole === '' ? -1 : this.numberOf(whole);
    this.#hashes[slot] = hash;
    this.#checks[slot] = check;
    this.#values[slot] = number + 2;
    this.#used += 1;
    if (this.#used * 2 > this.#values.length) this.#grow();
    return number;
  }

  /** Which of the terms, by number, are words that texts are indexed without. */
  isEmpty(term: number): boolean {
    return isEmptyWord(this.terms[term] ?? '');
  }

  #slotOf(hash: number, check: number): number {
    const mask = this.#values.length - 1;
    let slot = hash & mask;
    while (this.#values[slot] !== 0 && (this.#hashes[slot] !== hash || this.#checks[slot] !== check)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const checks = this.#checks;
    const values = this.#values;
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#checks = new Uint32Array(hashes.length * 2);
    this.#values = new Int32Array(hashes.length * 2);
    for (const [at, value] of values.entries()) {
      if (value === 0) continue;
      const slot = this.#slotOf(hashes[at] ?? 0, checks[at] ?? 0);
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#checks[slot] = checks[at] ?? 0;
      this.#values[slot] = value;
    }
  }
}
