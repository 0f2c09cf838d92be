import type { MessageName } from '../../shared/i18n.ts';
import type { Settings } from '../../shared/settings/schema.ts';

/** What each way to open a card is called. */
export const triggerNames: Readonly<Record<Settings['cardTrigger'], MessageName>> = {
  hover: 'triggerHover',
  alt: 'triggerAlt',
  control: 'triggerControl',
  shift: 'triggerShift',
};
