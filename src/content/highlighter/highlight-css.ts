import { palette, tintPercent } from '../../shared/palette.ts';
import { colourNames, highlightStyles } from '../../shared/settings/schema.ts';
import { markNames, nameOf, plainLook, type Look } from './look.ts';

/** Percent of its colour that a faint highlight keeps: a contrast of 3 with white. */
const faintPercent = 70;

/** Percent of the text's colour that is laid behind a marked mention. */
const markPercent: Readonly<Record<(typeof markNames)[number], number>> = {
  'backstory-active': 14,
  'backstory-found': 32,
};

const kinds = ['person', 'place'] as const;

/** Every look there can be. */
export const allLooks = (): Look[] =>
  kinds.flatMap((kind) => [
    ...colourNames.flatMap((colour) =>
      ([...highlightStyles, 'maybe'] as const).flatMap((style) =>
        (['full', 'faint'] as const).flatMap((strength) =>
          (['light', 'dark'] as const).map((shade) => ({ kind, colour, style, strength, shade })),
        ),
      ),
    ),
    plainLook(kind, 'strong'),
    plainLook(kind, 'strong-maybe'),
  ]);

/**
 * The style sheet that draws the highlights; the manifest puts it into every page. Written by the build, not imported
 * by any script.
 *
 * Chromium lets highlights inherit: there a rule for the root element costs a page nothing, where one for all elements
 * doubles the time of every style recalculation. Firefox does not inherit them, and looks for their rules only where
 * one is painted.
 *
 * It also says that the extension is there, to a card: see `card/host.css`.
 */
export const highlightCss = (browser: 'chrome' | 'firefox'): string => {
  const origin = browser === 'chrome' ? ':root' : '';
  const selector = (look: Look): string => `${origin}::highlight(${nameOf(look)})`;
  const selectors = new Map<string, string[]>();
  for (const look of allLooks()) {
    const declared = declarations(look);
    selectors.set(declared, [...(selectors.get(declared) ?? []), selector(look)]);
  }
  const rules = [...selectors].map(([declared, these]) => `${these.join(',')}{${declared}}`);
  const marks = markNames.map(
    (name) => `${origin}::highlight(${name}){background-color:${mixed('currentColor', markPercent[name])}}`,
  );
  // Forced colours take tints away.
  const tints = allLooks()
    .filter(({ style }) => style === 'tint')
    .map(selector)
    .join(',');
  return `@media screen{
html{--backstory-present:block}
${[...rules, ...marks].join('\n')}
}
@media screen and (forced-colors:active){
${tints}{text-decoration:underline}
}
`;
};

const declarations = ({ colour, style, strength, shade }: Look): string => {
  const isStrong = style === 'strong' || style === 'strong-maybe';
  const ink = isStrong ? 'currentColor' : palette[colour][shade];
  const share = strength === 'faint' ? faintPercent : 100;
  if (style === 'tint') return `background-color:${mixed(ink, (tintPercent * share) / 100)}`;
  // In percent of the font size: `em` would be that of the root element.
  return `text-decoration:underline ${lines[style]} ${mixed(ink, share)};text-underline-offset:20%`;
};

/** Style and thickness. A "maybe" is a line of fine dots, told apart from the row of round ones by its weight. */
const lines = {
  underline: 'clamp(1.5px,8.5%,2px)',
  dotted: 'dotted clamp(2px,12%,3px)',
  maybe: 'dotted 1px',
  strong: 'clamp(2px,12%,3px)',
  'strong-maybe': 'dotted clamp(2px,12%,3px)',
} as const;

const mixed = (colour: string, percent: number): string =>
  percent === 100 ? colour : `color-mix(in srgb,${colour} ${percent}%,transparent)`;
