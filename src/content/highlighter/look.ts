import type { Kind } from '../../core/mention.ts';
import type { ColourName } from '../../shared/palette.ts';
import { defaultSettings, type Settings } from '../../shared/settings/schema.ts';
import type { PageMention } from '../page/page-block.ts';

/** What a highlight stands on: a light background or a dark one. */
export type Shade = 'light' | 'dark';
/** `faint` where Backstory has no article on it, or does not know who it is. */
export type Strength = 'full' | 'faint';

/** All that decides how a mention is drawn. */
export interface Look {
  readonly kind: Kind;
  readonly colour: ColourName;
  /**
   * `maybe` where Backstory is not certain or does not know who it is, whatever style the reader has chosen; `strong` and `strong-maybe`, in the
   * text's own colour, where more contrast is wanted.
   */
  readonly style: Settings['highlightStyle'] | 'maybe' | 'strong' | 'strong-maybe';
  readonly strength: Strength;
  readonly shade: Shade;
}

/** The look of a mention in the default colour of its kind, on a light background. */
export const plainLook = (kind: Kind, style: Look['style']): Look => ({
  kind,
  style,
  colour: kind === 'person' ? defaultSettings.personColour : defaultSettings.placeColour,
  strength: 'full',
  shade: 'light',
});

/** What a mention's look depends on besides the settings. */
export interface Ground {
  readonly shade: Shade;
  /** Whether the reader prefers more contrast, or no shade of a colour has enough of it here. */
  readonly moreContrast: boolean;
}

/** How a mention is drawn. */
export const lookOf = (
  { kind, entity, confidence }: PageMention,
  { shade, moreContrast }: Ground,
  settings: Settings,
): Look => {
  const isCertain = entity !== undefined && confidence >= settings.certainFrom / 100;
  if (moreContrast) return plainLook(kind, isCertain ? 'strong' : 'strong-maybe');
  return {
    kind,
    colour: kind === 'person' ? settings.personColour : settings.placeColour,
    style: isCertain ? settings.highlightStyle : 'maybe',
    strength: (entity?.articles ?? 0) > 0 ? 'full' : 'faint',
    shade,
  };
};

/** The mention whose card is open, and the one that the reader was led to. */
export const markNames = ['backstory-active', 'backstory-found'] as const;

/**
 * Name of a look in the page's highlight registry, with what differs from the defaults: "backstory-person",
 * "backstory-place-red-tint-faint-dark". `highlight-css.ts` has a rule for each.
 */
export const nameOf = ({ kind, colour, style, strength, shade }: Look): string => {
  const usual = plainLook(kind, style).colour;
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
