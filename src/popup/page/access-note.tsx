import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';

export interface AccessProps {
  readonly host: string | undefined;
  readonly onAllow: () => void;
  /** Whether it is the one thing to do. */
  readonly main?: boolean;
}

/** Asks the browser to let Backstory read a site; all sites where it does not say which one this is. */
export const AllowButton = ({ host, onAllow, main = false }: AccessProps): JSX.Element => (
  <button type="button" class={main ? 'button button-main' : 'button'} onClick={onAllow}>
    {host === undefined ? text('accessAllowAll') : text('accessAllowSite', host)}
  </button>
);

/** On a page that is read only since the toolbar button was clicked. */
export const AccessNote = (props: AccessProps): JSX.Element => (
  <div class="popup-note popup-note-pause">
    <p>{text('accessOnClick')}</p>
    <AllowButton {...props} />
  </div>
);
