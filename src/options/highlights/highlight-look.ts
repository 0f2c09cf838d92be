import type { CSSProperties } from 'preact';
import { palette, tintPercent, type ColourName } from '../../shared/palette.ts';
import type { Settings } from '../../shared/settings/schema.ts';

/** The declarations that draw one mention as the highlighter does on a light or a dark page. */
export const highlightLook = (
  style: Settings['highlightStyle'],
  colour: ColourName,
  page: 'light' | 'dark',
): CSSProperties => {
  const shade = palette[colour][page];
  if (style === 'tint')
    return { backgroundColor: `color-mix(in srgb, ${shade} ${tintPercent}%, transparent)` };
  return {
    textDecorationLine: 'underline',
    textDecorationStyle: style === 'dotted' ? 'dotted' : 'solid',
    textDecorationColor: shade,
    textDecorationThickness: '2px',
    textUnderlineOffset: '0.15em',
  };
};
