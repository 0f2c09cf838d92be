import type { JSX } from 'preact';

/** Work in progress, in words. It shows only after a moment, so that what is quick does not flicker. */
export const Spinner = ({ label }: { readonly label: string }): JSX.Element => (
  <p class="spinner" role="status">
    <span class="spinner-ring" aria-hidden="true" />
    {label}
  </p>
);
