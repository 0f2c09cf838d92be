import type { ComponentChildren, JSX } from 'preact';

export interface EmptyStateProps {
  /** What is the case, in a few words. */
  readonly title: string;
  /** Why, or what the reader can do. */
  readonly explanation?: string;
  /** Buttons or links. */
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to see, and what can be done. */
export const EmptyState = ({ title, explanation, children }: EmptyStateProps): JSX.Element => (
  <div class="state">
    <p class="state-title">{title}</p>
    {explanation === undefined ? null : <p class="state-text">{explanation}</p>}
    <div class="state-actions">{children}</div>
  </div>
);
