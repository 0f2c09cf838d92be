import type { ComponentChildren, JSX } from 'preact';

export interface RowProps {
  /** Further words that a search finds it by. */
  readonly words?: string;
  readonly children: ComponentChildren;
}

/** One setting: what a search shows or hides as a whole. */
export const Row = ({ words, children }: RowProps): JSX.Element => (
  <div class="row" data-row={words ?? ''}>
    {children}
  </div>
);
