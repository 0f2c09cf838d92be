import type { JSX } from 'preact';
import { text } from '../../shared/i18n.ts';
import type { PageReport } from '../../shared/messages.ts';

/** Tells that a page is in a language of which only known names are found. */
export const LanguageNote = ({ mode }: Pick<PageReport, 'mode'>): JSX.Element | null =>
  mode === 'names-only' ? <p class="popup-note">{text('pageNamesOnly')}</p> : null;
