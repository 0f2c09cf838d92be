import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';

/** The mark and the name at the top of a page. `heading` where the page has no better first-level heading. */
export const Brand = ({ heading = false }: { readonly heading?: boolean }): JSX.Element => {
  const Name = heading ? 'h1' : 'p';
  return (
    <div class="brand">
      <Mark />
      <Name class="brand-name">{text('extensionName')}</Name>
    </div>
  );
};

/** The drawing of `icon.svg`. As a picture in a file it would be loaded and painted as a document of its own. */
const Mark = (): JSX.Element => (
  <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="#1c4f86" />
    <path d="M6 6h10v2H6zM6 24h20v2H6z" fill="#a9c4e2" />
    <path d="M6 12h14v4H6z" fill="#fff" />
    <path d="M6 18h14v2H6z" fill="#f7bd4a" />
    <path d="M20 0h6v11l-3-3-3 3z" fill="#f7bd4a" />
  </svg>
);
