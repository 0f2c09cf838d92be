import type { MessageName } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';

export const modeNames: Readonly<Record<Settings['siteMode'], MessageName>> = {
  'all-but': 'siteModeAllBut',
  only: 'siteModeOnly',
};
