import { lightnessOf, type Lightness } from './colour.ts';

/** What text stands on. */
export interface Backdrop {
  /** 0 to 1, as far as colours tell it. */
  readonly lightness: number;
  /** Whether there is a picture in front of those colours. */
  readonly hasPicture: boolean;
}

/** Stops this near in lightness make a gradient that is as good as one colour. */
const plainGradient = 0.4;
const colours = /\b(?:rgba?|color|lab|lch|oklab|oklch)\([^()]*\)/g;

/** What an element paints over what is behind it. */
export const over = (style: CSSStyleDeclaration, behind: Backdrop): Backdrop => {
  const colour = lightnessOf(style.backgroundColor) ?? { lightness: 0, opacity: 0 };
  const base = { lightness: mixed(colour, behind.lightness), hasPicture: behind.hasPicture };
  const fill = colour.opacity > 0.9 ? { ...base, hasPicture: false } : base;
  const { backgroundImage: image } = style;
  // In the shape of its letters a background is no background.
  if (image === 'none' || image === '' || style.backgroundClip.includes('text')) return fill;
  const gradient = image.includes('url(') ? undefined : gradientOf(image);
  if (!gradient) return { ...fill, hasPicture: true };
  return {
    lightness: mixed(gradient, fill.lightness),
    hasPicture: fill.hasPicture && gradient.opacity < 0.9,
  };
};

/** The colours of gradients as one, unless they go from light to dark. */
const gradientOf = (image: string): Lightness | undefined => {
  const stops = (image.match(colours) ?? []).flatMap((colour) => lightnessOf(colour) ?? []);
  const seen = stops.filter(({ opacity }) => opacity > 0).map(({ lightness }) => lightness);
  if (stops.length === 0 || Math.max(...seen) - Math.min(...seen) > plainGradient) return undefined;
  return {
    lightness: seen.length === 0 ? 0 : mean(seen),
    opacity: mean(stops.map(({ opacity }) => opacity)),
  };
};

/** Of a colour over another. Colours are mixed as their bytes are, which follow lightness closely. */
const mixed = ({ lightness, opacity }: Lightness, behind: number): number =>
  lightness * opacity + behind * (1 - opacity);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
