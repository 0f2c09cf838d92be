import type { Rendering } from '../extension-browser.ts';

/** Functions that run in Firefox's own window, on its selected tab. Only what is used of its internals is declared. */
interface BrowsingContext {
  mediumOverride: string;
  prefersColorSchemeOverride: string;
  forcedColorsOverride: string;
  overrideDPPX: number;
}
declare const gBrowser: {
  readonly selectedBrowser: HTMLElement & { readonly browsingContext: BrowsingContext };
};
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
};

/** Draws pages as asked. What Firefox knows as preferences holds for its other tabs as well. */
export const renderSelected = ({ colours, isPrint, isStrong, isForced }: Rendering): void => {
  const context = gBrowser.selectedBrowser.browsingContext;
  context.mediumOverride = isPrint ? 'print' : '';
  context.prefersColorSchemeOverride = colours ?? 'none';
  context.forcedColorsOverride = isForced ? 'active' : 'none';
  // Black on white by the system's theme is much contrast; 1 has pages keep their own colours all the same.
  const strong = { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 1 };
  for (const [name, value] of Object.entries(strong)) {
    if (isStrong) Services.prefs.setIntPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
};

/** Makes the viewport so large, in CSS pixels, and each of them so many pixels of a screenshot, of this page alone. */
export const resizeSelected = (width: number, height: number, scale: number): void => {
  const { style, browsingContext } = gBrowser.selectedBrowser;
  // Firefox keeps its pages wider than a side panel is.
  style.setProperty('min-width', '0');
  style.setProperty('width', `${width}px`);
  style.setProperty('height', `${height}px`);
  browsingContext.overrideDPPX = scale;
};
