import type { PageBlock } from '../page/page-block.ts';

/** How far outside the viewport blocks count as near, of its height. */
const margin = '150%';

/** Follows which blocks are near the viewport, by their elements. */
export class NearView {
  readonly #blocks = new Map<Element, Set<PageBlock>>();
  readonly #near = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;

  constructor(changed: (block: PageBlock, isNear: boolean) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          for (const block of this.#blocks.get(target) ?? []) changed(block, isIntersecting);
        }
      },
      { rootMargin: `${margin} 0px` },
    );
  }

  /** Follows a block from now on. Says whether it is known to be near. */
  add(block: PageBlock): boolean {
    const { element } = block.block;
    const here = this.#blocks.get(element);
    if (here) here.add(block);
    else {
      this.#blocks.set(element, new Set([block]));
      this.#observer.observe(element);
    }
    return this.#near.has(element);
  }

  delete(block: PageBlock): void {
    const { element } = block.block;
    const here = this.#blocks.get(element);
    if (!here?.delete(block) || here.size > 0) return;
    this.#blocks.delete(element);
    this.#near.delete(element);
    this.#observer.unobserve(element);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#blocks.clear();
  }
}
