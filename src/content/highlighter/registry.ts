import { activeName, looks, nameOf } from './names.ts';

/**
 * Backstory's highlights in the registry of the document, and the style sheet that draws them. The page shares both and
 * may clear them: `restore` puts back what is missing. Firefox lets a content script neither list a highlight nor the
 * registry, so nothing here does.
 */
export class HighlightRegistry {
  readonly #highlights = new Map<string, Highlight>();
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    for (const name of [...looks.map(nameOf), activeName]) this.#highlights.set(name, new Highlight());
  }

  setCss(css: string): void {
    this.#sheet.replaceSync(css);
    this.restore();
  }

  add(name: string, range: AbstractRange): void {
    this.#highlights.get(name)?.add(range);
  }

  delete(name: string, range: AbstractRange): void {
    this.#highlights.get(name)?.delete(range);
  }

  restore(): void {
    quietly(() => {
      for (const [name, highlight] of this.#highlights) {
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
      if (document.adoptedStyleSheets.includes(this.#sheet)) return;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    });
  }

  /** Takes out what is ours; a newer copy of Backstory may have its own under the same names. */
  remove(): void {
    quietly(() => {
      for (const [name, highlight] of this.#highlights) {
        highlight.clear();
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    });
  }
}

/** The page's objects may be in any state; nothing of that is worth a word in its console. */
const quietly = (work: () => void): void => {
  try {
    work();
  } catch {
    // The next `restore` tries again.
  }
};
