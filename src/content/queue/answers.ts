import type { PageMention } from '../page/page-block.ts';

/** What was found in a text of the page. */
export interface RememberedAnswer {
  readonly mentions: readonly PageMention[];
  /** How many full names were known then. */
  readonly knownThen: number;
}

const mostAnswers = 5000;

/** What was answered for each text, for pages that take their text out and put it in again. */
export class Answers {
  readonly #byText = new Map<string, RememberedAnswer>();

  get(text: string): RememberedAnswer | undefined {
    return this.#byText.get(text);
  }

  set(text: string, answer: RememberedAnswer): void {
    this.#byText.delete(text);
    this.#byText.set(text, answer);
    if (this.#byText.size <= mostAnswers) return;
    const [oldest] = this.#byText.keys();
    if (oldest !== undefined) this.#byText.delete(oldest);
  }

  forget(): void {
    this.#byText.clear();
  }
}
