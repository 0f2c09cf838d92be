import type { JSX } from 'preact';
import { text } from '../shared/i18n.ts';
import { closePopup } from './open-page.ts';
import { panelOpener } from './panel.ts';
import { inPanel } from './place.ts';

/** Moves from the popup to the browser's side panel or sidebar; nothing where that is open or the browser has none. */
export const PanelButton = (): JSX.Element | null => {
  const open = inPanel() ? undefined : panelOpener();
  if (!open) return null;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text('openPanel')}
      title={text('openPanel')}
      onClick={() => {
        // Refused, it leaves the reader the popup.
        open().then(closePopup, () => undefined);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v10H2ZM10 3v10" />
      </svg>
    </button>
  );
};
