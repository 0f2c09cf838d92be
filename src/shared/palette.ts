import type { colourNames } from './settings/schema.ts';

export type ColourName = (typeof colourNames)[number];

/** One highlight colour: a shade for light backgrounds and one for dark ones, as CSS hexadecimal colours. */
export interface Shades {
  readonly light: string;
  readonly dark: string;
}

/** Each light shade has a contrast of at least 4.5 with white and the near-white of papers, each dark one with #1f1f1f. */
export const palette: Readonly<Record<ColourName, Shades>> = {
  blue: { light: '#1a5fb4', dark: '#7fb2f5' },
  teal: { light: '#0b6e68', dark: '#4fc9bd' },
  green: { light: '#2f7527', dark: '#8aca7c' },
  orange: { light: '#a84b00', dark: '#f5ad5c' },
  red: { light: '#b8262f', dark: '#f58f8b' },
  purple: { light: '#7a3aa8', dark: '#c8a2ee' },
  grey: { light: '#5c6066', dark: '#b3b8bf' },
};

/** How much of its shade the `tint` style mixes into the background, in percent. */
export const tintPercent = 20;
