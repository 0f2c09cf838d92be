import { highlightCss } from '../highlighter/highlight-css.ts';

/** Firefox alone shows this to extensions, and it alone keeps a document's highlight rules out of shadow trees. */
const needsRules = (): boolean => 'openOrClosedShadowRoot' in Element.prototype;

/** Gives shadow trees the rules of the highlights where they do not come from the document. The DOM stays as it is. */
export class RootStyles {
  #sheet: CSSStyleSheet | undefined;
  readonly #roots = new Set<ShadowRoot>();

  /** Before the tree's highlights are drawn. */
  add(root: ShadowRoot): void {
    if (!needsRules()) return;
    this.#sheet ??= sheetOf(highlightCss('firefox'));
    if (!this.#sheet) return;
    const sheets = sheetsOf(root);
    if (!sheets) return;
    sheets.push(this.#sheet);
    this.#roots.add(root);
  }

  remove(): void {
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      const index = sheets && this.#sheet ? sheets.indexOf(this.#sheet) : -1;
      if (index >= 0) sheets?.splice(index, 1);
    }
    this.#roots.clear();
  }
}

const sheetOf = (css: string): CSSStyleSheet | undefined => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return undefined;
  }
};

/** Firefox shows this list to an extension only through the page's own eyes. */
const sheetsOf = (
  root: ShadowRoot & { readonly wrappedJSObject?: ShadowRoot },
): CSSStyleSheet[] | undefined => {
  try {
    return (root.wrappedJSObject ?? root).adoptedStyleSheets;
  } catch {
    return undefined;
  }
};
