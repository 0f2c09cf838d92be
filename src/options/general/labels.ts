import type { MessageName } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';

/** What each theme is called. */
export const themeNames: Readonly<Record<Settings['theme'], MessageName>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};
