/** A block never holds more UTF-16 code units than this; longer text is cut at white space. */
export const longestBlock = 20_000;

/**
 * Where a block's text lies in the DOM: stretches that are the same code units in block and text node, in order, as
 * parallel arrays. White space of a stretch may be another kind of white space in the node. Code units between two
 * stretches (a space or newline that markup makes) are in no node.
 */
export interface Runs {
  /** Block offsets. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly nodes: readonly Text[];
  /** Offsets in the text nodes. */
  readonly offsets: readonly number[];
}

/** The text of one block-level element with its inline children joined, white space collapsed as it is rendered. */
export interface Block {
  /** The element that holds it. One with block-level children has a block for each stretch of text around them. */
  readonly element: Element;
  /** `<br>` is a newline. Neither empty nor blank. */
  readonly text: string;
  readonly runs: Runs;
}
