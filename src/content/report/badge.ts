import type { PageBlock } from '../page/page-block.ts';

/** Milliseconds that the number must be still before it is sent. */
const stillness = 300;

/** How many different entities with articles a page has. */
export const entitiesWithArticles = (blocks: Iterable<PageBlock>): number => {
  const ids = new Set<string>();
  for (const { mentions } of blocks) {
    for (const { entity } of mentions) if (entity && entity.articles > 0) ids.add(entity.id);
  }
  return ids.size;
};

/** Keeps the number on the toolbar button up to date. */
export class Badge {
  #sent = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (count: number) => void) {}

  /** The page has changed: counts soon. */
  refresh(count: () => number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.set(count()), stillness);
  }

  set(count: number): void {
    clearTimeout(this.#timer);
    if (count === this.#sent) return;
    this.#sent = count;
    this.send(count);
  }

  /** Sends nothing that is still to be sent. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The browser has forgotten the number, as it does when a page comes back from its history. */
  resend(): void {
    if (this.#sent > 0) this.send(this.#sent);
  }
}
