import type { MessageName } from '../../shared/i18n.ts';
import type { ColourName } from '../../shared/palette.ts';
import type { Settings } from '../../shared/settings/schema.ts';

/** What each choice of mentions to highlight is called. */
export const rangeNames: Readonly<Record<Settings['highlightRange'], MessageName>> = {
  first: 'rangeFirst',
  every: 'rangeEvery',
  none: 'rangeNone',
};

/** What each style of highlights is called. */
export const styleNames: Readonly<Record<Settings['highlightStyle'], MessageName>> = {
  underline: 'styleUnderline',
  dotted: 'styleDotted',
  tint: 'styleTint',
};

/** What each colour is called. */
export const colourTexts: Readonly<Record<ColourName, MessageName>> = {
  blue: 'colourBlue',
  teal: 'colourTeal',
  green: 'colourGreen',
  orange: 'colourOrange',
  red: 'colourRed',
  purple: 'colourPurple',
  grey: 'colourGrey',
};
