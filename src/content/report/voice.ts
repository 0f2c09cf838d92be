/** Who is told when what is found in a document has changed. */
export interface Voice {
  /** Something else is found than before: tells so soon. */
  readonly changed: () => void;
  /** The document comes back from the browser's history, and what was told of it may be forgotten. */
  readonly returned: () => void;
  /** The document is left for good. */
  readonly leave: () => void;
  readonly stop: () => void;
}
