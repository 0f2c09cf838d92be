import type { Touch } from '../reading/page-reader.ts';
import { isCustom, shadowRootOf } from './shadow-root.ts';

/** Told of the shadow trees of a page as they are found. */
export interface ShadowTreesListener {
  /** A shadow tree was found: to be watched and drawn in. */
  readonly found: (root: ShadowRoot) => void;
  /** It has come late: to be read. */
  readonly touched: (touches: readonly Touch[]) => void;
}

/** Elements that may get a shadow root later are looked at so many milliseconds after they were found without one. */
const looks = [400, 1500, 5000];
const mostAwaited = 1000;

/** The shadow trees of a page, among them those that scripts attach to elements which were there before. */
export class ShadowTrees {
  /** Those known to be in the page. */
  readonly #roots: Set<ShadowRoot>;
  readonly #listener: ShadowTreesListener;
  readonly #signal: AbortSignal;
  readonly #awaited = new Set<Element>();
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(roots: Set<ShadowRoot>, listener: ShadowTreesListener, signal: AbortSignal) {
    this.#roots = roots;
    this.#listener = listener;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#timers.forEach((timer) => clearTimeout(timer)), {
      once: true,
    });
  }

  /** The shadow root of an element that is being read. */
  of(element: Element): ShadowRoot | null {
    const root = shadowRootOf(element);
    if (!root) {
      if (isCustom(element)) this.#await(element);
      return null;
    }
    if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.#listener.found(root);
    }
    return root;
  }

  #await(element: Element): void {
    if (this.#awaited.size >= mostAwaited || this.#signal.aborted) return;
    this.#awaited.add(element);
    if (this.#timers.length > 0) return;
    this.#timers = looks.map((delay, index) =>
      setTimeout(() => {
        this.#look();
        if (index < looks.length - 1) return;
        this.#timers = [];
        this.#awaited.clear();
      }, delay),
    );
  }

  #look(): void {
    const late = [...this.#awaited].filter((element) => element.isConnected && shadowRootOf(element));
    for (const element of late) this.#awaited.delete(element);
    this.#listener.touched(late.map((node) => ({ node, kind: 'changed' })));
  }
}
