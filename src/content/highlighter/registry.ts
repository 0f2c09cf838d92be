/**
 * Backstory's highlights in the registry of the document. The page shares it and may clear it: `restore` puts back what
 * is missing. Firefox lets a content script neither list a highlight nor the registry, so nothing here does.
 */
export class HighlightRegistry {
  readonly #highlights = new Map<string, Highlight>();

  add(name: string, range: AbstractRange): void {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(name, highlight);
      register(name, highlight);
    }
    highlight.add(range);
  }

  delete(name: string, range: AbstractRange): void {
    this.#highlights.get(name)?.delete(range);
  }

  restore(): void {
    for (const [name, highlight] of this.#highlights) register(name, highlight);
  }

  /** Takes out what is ours; a newer copy of Backstory may have its own under the same names. */
  remove(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      quietly(() => {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      });
    }
    this.#highlights.clear();
  }
}

const register = (name: string, highlight: Highlight): void =>
  quietly(() => {
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  });

/** The page's registry may be in any state; nothing of that is worth a word in its console. */
const quietly = (work: () => void): void => {
  try {
    work();
  } catch {
    // The next `restore` tries again.
  }
};
