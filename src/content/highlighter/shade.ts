import { lightnessOf, type Lightness } from './colour.ts';
import type { Shade } from './look.ts';

/** Text and background this near in lightness cannot both be what is seen: there is a picture behind the text. */
const unreadable = 0.25;

/** Tells on what background text stands, and remembers it. */
export class Shades {
  #backgrounds = new WeakMap<Element, number>();

  /** The shade for text directly in an element. Forces style, never layout. */
  of(element: Element): Shade {
    const background = this.#background(element);
    const ink = lightnessOf(getComputedStyle(element).color)?.lightness ?? 0;
    const isPlain = Math.abs(background - ink) >= unreadable;
    return (isPlain ? background < 0.5 : ink > 0.5) ? 'dark' : 'light';
  }

  /** Colours may have changed. */
  forget(): void {
    this.#backgrounds = new WeakMap();
  }

  /** Lightness of the nearest opaque background around an element. */
  #background(element: Element): number {
    const path: Element[] = [];
    let found: number | undefined;
    for (let around: Element | null = element; around && found === undefined; around = around.parentElement) {
      found = this.#backgrounds.get(around) ?? ownBackground(getComputedStyle(around));
      path.push(around);
    }
    const lightness = found ?? canvasLightness(element.ownerDocument);
    for (const passed of path) this.#backgrounds.set(passed, lightness);
    return lightness;
  }
}

const ownBackground = (style: CSSStyleDeclaration): number | undefined => {
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') {
    // What a picture looks like is told by the ink that is readable on it.
    return 1 - Math.round(lightnessOf(style.color)?.lightness ?? 0);
  }
  const colour: Lightness | undefined = lightnessOf(style.backgroundColor);
  return colour && colour.opacity > 0.5 ? colour.lightness : undefined;
};

/** What a page without a background is painted on. */
const canvasLightness = (page: Document): number => {
  const { colorScheme } = getComputedStyle(page.documentElement);
  const isDark =
    /\bdark\b/.test(colorScheme) &&
    (!/\blight\b/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 0.1 : 1;
};
