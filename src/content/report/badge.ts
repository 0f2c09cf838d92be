import type { PageReport } from '../../shared/messages.ts';
import type { Voice } from './voice.ts';

/** Milliseconds that the number must be still before it is sent. */
const stillness = 300;

/** How many of a page's names have articles. */
export const namesWithArticles = ({ names }: Pick<PageReport, 'names'>): number =>
  names.filter(({ articles }) => articles > 0).length;

/** Keeps the number on the toolbar button up to date. */
export class Badge implements Voice {
  readonly #count: () => number;
  readonly #send: (count: number) => void;
  #sent = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(count: () => number, send: (count: number) => void) {
    this.#count = count;
    this.#send = send;
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), stillness);
  }

  /** The browser has forgotten the number. */
  returned(): void {
    if (this.#sent > 0) this.#send(this.#sent);
  }

  leave(): void {
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #update(): void {
    const count = this.#count();
    if (count === this.#sent) return;
    this.#sent = count;
    this.#send(count);
  }
}
