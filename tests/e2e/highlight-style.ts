import type { HighlightedRange, Tab } from './driver/extension-browser.ts';

export interface HighlightStyle {
  /** `text-decoration-line`. */
  readonly line: string;
  /** `background-color`. */
  readonly tint: string;
}

/** How a highlight is drawn in the first paragraph of a page. */
export const highlightStyle = (tab: Tab, { highlight }: HighlightedRange): Promise<HighlightStyle> =>
  tab.evaluate((name) => {
    const paragraph = document.querySelector('p') ?? document.body;
    const { textDecorationLine, backgroundColor } = getComputedStyle(paragraph, `::highlight(${name})`);
    return { line: textDecorationLine, tint: backgroundColor };
  }, highlight);
