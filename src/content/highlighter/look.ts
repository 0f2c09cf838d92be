import type { Kind } from '../../core/mention.ts';
import type { ColourName } from '../../shared/palette.ts';
import { defaultSettings, type Settings } from '../../shared/settings/schema.ts';

/** What a highlight stands on: a light background or a dark one. */
export type Shade = 'light' | 'dark';
/** `faint` where Backstory knows who it is but has no article. */
export type Strength = 'full' | 'faint';

/** All that decides how a mention is drawn. */
export interface Look {
  readonly kind: Kind;
  readonly colour: ColourName;
  readonly style: Settings['highlightStyle'];
  readonly strength: Strength;
  readonly shade: Shade;
}

/** The mention whose card is open, and the one that the reader was led to. */
export const markNames = ['backstory-active', 'backstory-found'] as const;

/**
 * Name of a look in the page's highlight registry, with what differs from the defaults: "backstory-person",
 * "backstory-place-red-tint-faint-dark". `highlight-css.ts` has a rule for each.
 */
export const nameOf = ({ kind, colour, style, strength, shade }: Look): string => {
  const usual = kind === 'person' ? defaultSettings.personColour : defaultSettings.placeColour;
  return [
    'backstory',
    kind,
    colour === usual ? '' : colour,
    style === defaultSettings.highlightStyle ? '' : style,
    strength === 'full' ? '' : strength,
    shade === 'light' ? '' : shade,
  ]
    .filter((part) => part !== '')
    .join('-');
};
