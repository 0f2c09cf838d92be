/** How light a colour looks, and how much of what is behind it it hides. Both 0 to 1. */
export interface Lightness {
  readonly lightness: number;
  readonly opacity: number;
}

/**
 * Reads a computed CSS colour: `rgb()`, `rgba()`, `color()`, `lab()`, `lch()`, `oklab()`, `oklch()`. Undefined for
 * anything else. Lightness is near that of CIELAB: the cube root of relative luminance.
 */
export const lightnessOf = (colour: string): Lightness | undefined => {
  const [, form = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(colour) ?? [];
  const numbers = (inside.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?%?/g) ?? []).map(numberOf);
  const [a, b, c] = form === 'color' ? coloursOf(inside, numbers) : numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const opacity = (form === 'color' ? coloursOf(inside, numbers) : numbers)[3] ?? 1;
  if (form === 'rgb' || form === 'rgba') return { lightness: fromRgb(a / 255, b / 255, c / 255), opacity };
  if (form === 'color') return { lightness: fromRgb(a, b, c), opacity };
  if (form === 'lab' || form === 'lch') return { lightness: a / 100, opacity };
  return form === 'oklab' || form === 'oklch' ? { lightness: a, opacity } : undefined;
};

/** `display-p3` has a number in its name. */
const coloursOf = (inside: string, numbers: readonly number[]): readonly number[] =>
  inside.startsWith('display-p3') ? numbers.slice(1) : numbers;

const numberOf = (text: string): number =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

const fromRgb = (red: number, green: number, blue: number): number =>
  Math.cbrt(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue));

/** The sRGB transfer function, near enough. */
const linear = (channel: number): number => Math.max(0, channel) ** 2.2;
