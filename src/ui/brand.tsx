import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';

/** The mark and the name at the top of a page. `heading` where the page has no better first-level heading. */
export const Brand = ({ heading = false }: { readonly heading?: boolean }): JSX.Element => {
  const Name = heading ? 'h1' : 'p';
  return (
    <div class="brand">
      <img class="brand-mark" src="../icons/icon.svg" alt="" />
      <Name class="brand-name">{text('extensionName')}</Name>
    </div>
  );
};
