/** Keeps the best of many articles. Of those with the same score the first in the dataset comes first. */
export class Best {
  readonly articles: number[] = [];
  readonly scores: number[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lowest score that is kept, below which none would be; -Infinity as long as there is room. */
  get least(): number {
    return this.articles.length < this.#limit ? -Infinity : (this.scores.at(-1) ?? -Infinity);
  }

  /** Whether an article would be kept: cheap, for the many that would not. */
  takes(article: number, score: number): boolean {
    const last = this.articles.length - 1;
    return last + 1 < this.#limit || this.#isBefore(article, score, last);
  }

  add(article: number, score: number): void {
    if (!this.takes(article, score)) return;
    let place = this.articles.length;
    while (place > 0 && this.#isBefore(article, score, place - 1)) place -= 1;
    this.articles.splice(place, 0, article);
    this.scores.splice(place, 0, score);
    if (this.articles.length <= this.#limit) return;
    this.articles.pop();
    this.scores.pop();
  }

  /** Drops those with a lower score. */
  dropBelow(floor: number): void {
    while ((this.scores.at(-1) ?? floor) < floor) {
      this.articles.pop();
      this.scores.pop();
    }
  }

  #isBefore(article: number, score: number, place: number): boolean {
    const other = this.scores[place] ?? 0;
    return score > other || (score === other && article < (this.articles[place] ?? 0));
  }
}
