/** Who is told when what is found in a document has changed. */
export interface Voice {
  /** Something else is found than before: tells so soon. */
  readonly changed: () => void;
  /** The document comes back from the browser's history, and what was told of it may be forgotten. */
  readonly returned: () => void;
  readonly stop: () => void;
}
