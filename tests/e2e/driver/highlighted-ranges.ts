import type { HighlightedRange } from './extension-browser.ts';

/**
 * Runs in a page: every range of the highlights whose names start with a prefix. `forEach`, since Firefox cannot iterate
 * these objects from a privileged script.
 */
export const highlightedRanges = (prefix: string): HighlightedRange[] => {
  const found: HighlightedRange[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith(prefix)) return;
    const ranges: Range[] = [];
    highlight.forEach((range) => {
      if (!range.startContainer.isConnected) return;
      const live = document.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
      } catch {
        return; // A static range whose text has since shrunk draws nothing.
      }
      ranges.push(live);
    });
    // Ranges of different trees have no order.
    ranges.sort((one, other) =>
      one.startContainer.getRootNode() === other.startContainer.getRootNode()
        ? one.compareBoundaryPoints(Range.START_TO_START, other)
        : 0,
    );
    for (const range of ranges) {
      const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      found.push({ highlight: name, text: range.toString(), left, top, width, height });
    }
  });
  return found;
};

export const highlightPrefix = 'backstory';
