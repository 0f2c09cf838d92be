import { over, type Backdrop } from './backdrop.ts';
import { lightnessOf } from './colour.ts';
import type { Shade } from './look.ts';

/**
 * Text and background this near in lightness cannot both be what is seen: there is something behind the text that no
 * colour tells of. Before a picture less is taken on trust.
 */
const unreadable = { plain: 0.25, picture: 0.35 };
/** Lightness at which the shades for light and for dark backgrounds stand out alike. */
const even = 0.62;
/** Between these neither stands out: their contrast is below about 2.6. */
const middle = { from: 0.52, to: 0.74 };

/** What a highlight stands on. */
export interface Standing {
  readonly shade: Shade;
  /** Whether no shade stands out on it, so that only the text's own colour does. */
  readonly isMiddle: boolean;
}

/** Tells on what background text stands, and remembers it. */
export class Shades {
  #backdrops = new WeakMap<Element, Backdrop>();

  /** For text directly in an element. Forces style, never layout. */
  of(element: Element): Standing {
    const { lightness, hasPicture } = this.#backdrop(element);
    const ink = lightnessOf(getComputedStyle(element).color);
    const trusted = hasPicture ? unreadable.picture : unreadable.plain;
    const isTold = !ink || ink.opacity < 0.5 || Math.abs(lightness - ink.lightness) >= trusted;
    if (!isTold) return { shade: ink.lightness > 0.5 ? 'dark' : 'light', isMiddle: false };
    const isMiddle = !hasPicture && lightness > middle.from && lightness < middle.to;
    return { shade: lightness < even ? 'dark' : 'light', isMiddle };
  }

  /** Colours may have changed. */
  forget(): void {
    this.#backdrops = new WeakMap();
  }

  /** From the page's canvas to an element, layer upon layer. */
  #backdrop(element: Element): Backdrop {
    const path: Element[] = [];
    let backdrop: Backdrop | undefined;
    for (let around: Element | null = element; around && !backdrop; around = parentOf(around)) {
      backdrop = this.#backdrops.get(around);
      if (!backdrop) path.push(around);
    }
    let behind = backdrop ?? { lightness: canvasLightness(element.ownerDocument), hasPicture: false };
    for (const passed of path.reverse()) {
      behind = over(getComputedStyle(passed), behind);
      this.#backdrops.set(passed, behind);
    }
    return behind;
  }
}

/** What an element is drawn in: what it is slotted into, its parent, the host of its shadow tree. */
const parentOf = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return element.assignedSlot ?? element.parentElement;
};

/** What a page without a background is painted on. */
const canvasLightness = (page: Document): number => {
  const { colorScheme } = getComputedStyle(page.documentElement);
  const isDark =
    /\bdark\b/.test(colorScheme) &&
    (!/\blight\b/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 0.1 : 1;
};
