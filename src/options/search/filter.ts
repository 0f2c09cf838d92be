import { foldInPlace } from './fold.ts';

/** Where a word stands: offsets in a text node. */
export interface Mark {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** What a search leaves to see. */
export interface Found {
  readonly rows: number;
  /** Ids of the sections with something in them. */
  readonly sections: ReadonlySet<string>;
  /** Where the words stand, in what is left. */
  readonly marks: readonly Mark[];
}

/**
 * Hides the rows (`data-row`) and sections (`data-section`) below an element that have not all words of a query, and
 * shows all others. A row is found by its section's heading too, and by the further words that it gives in `data-row`.
 */
export const filterRows = (root: HTMLElement, query: string): Found => {
  const words = foldInPlace(query).split(/\s+/).filter(Boolean);
  const sections = new Set<string>();
  const marks: Mark[] = [];
  let count = 0;
  for (const section of root.querySelectorAll<HTMLElement>('[data-section]')) {
    const heading = section.querySelector<HTMLElement>('[data-section-heading]');
    const inHeading = foldInPlace(heading?.textContent ?? '');
    const found = rowsOf(section).filter((row) => {
      const all = `${inHeading} ${foldInPlace(`${row.dataset['row'] ?? ''} ${row.textContent}`)}`;
      row.hidden = !words.every((word) => all.includes(word));
      return !row.hidden;
    });
    section.hidden = found.length === 0;
    if (section.hidden) continue;
    count += found.length;
    sections.add(section.id);
    for (const element of heading ? [heading, ...found] : found) marks.push(...marksIn(element, words));
  }
  return { rows: count, sections, marks };
};

/** The rows of a section that are not part of another row. */
const rowsOf = (section: HTMLElement): HTMLElement[] =>
  [...section.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => !row.parentElement?.closest('[data-row]'),
  );

const marksIn = (element: HTMLElement, words: readonly string[]): Mark[] => {
  const marks: Mark[] = [];
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const folded = foldInPlace(node.nodeValue ?? '');
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
        marks.push({ node, start: at, end: at + word.length });
    }
  }
  return marks;
};
