import type { MessageName } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';

export const themeNames: Readonly<Record<Settings['theme'], MessageName>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};
