import type { JSX } from 'preact';

/** Where articles will be, in their shape. */
export const Skeleton = ({ label }: { readonly label: string }): JSX.Element => (
  <div class="card-body" role="status">
    <span class="visually-hidden">{label}</span>
    <div class="skeleton" aria-hidden="true">
      <span class="skeleton-line skeleton-wide" />
      <span class="skeleton-line skeleton-title" />
      <span class="skeleton-line skeleton-facts" />
      <span class="skeleton-line skeleton-title" />
      <span class="skeleton-line skeleton-facts" />
    </div>
  </div>
);
