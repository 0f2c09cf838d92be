import type { MessageName } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';

/** What each way to choose sites is called. */
export const modeNames: Readonly<Record<Settings['siteMode'], MessageName>> = {
  'all-but': 'siteModeAllBut',
  only: 'siteModeOnly',
};
