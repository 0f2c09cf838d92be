import { palette, tintPercent } from '../../shared/palette.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { activeName, looks, nameOf, type Look } from './names.ts';

type StyleSettings = Pick<Settings, 'highlightStyle' | 'personColour' | 'placeColour'>;

/** Percent of its colour that a faint highlight keeps. */
const faintPercent = 55;

/** The rules for all highlights. Not in print: a printed page has no cards. */
export const highlightCss = (settings: StyleSettings): string => {
  const rules = looks.map((look) => `::highlight(${nameOf(look)}) { ${declarations(look, settings)} }`);
  // Forced colours take tints away.
  const forced = looks.map((look) => `::highlight(${nameOf(look)}) { text-decoration: underline dotted; }`);
  return `@media screen {
${rules.join('\n')}
::highlight(${activeName}) { background-color: color-mix(in srgb, currentColor 14%, transparent); }
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
}`;
};

const declarations = ({ kind, strength, shade }: Look, settings: StyleSettings): string => {
  const { personColour, placeColour, highlightStyle } = settings;
  const colour = palette[kind === 'person' ? personColour : placeColour][shade];
  const share = strength === 'faint' ? faintPercent : 100;
  if (highlightStyle === 'tint') return `background-color: ${mixed(colour, (tintPercent * share) / 100)};`;
  const line =
    highlightStyle === 'dotted' ? 'dotted clamp(2px, 0.12em, 3px)' : 'solid clamp(1.5px, 0.085em, 2px)';
  return `text-decoration: underline ${line} ${mixed(colour, share)}; text-underline-offset: 0.2em;`;
};

const mixed = (colour: string, percent: number): string =>
  percent === 100 ? colour : `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
