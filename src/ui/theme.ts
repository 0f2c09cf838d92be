import type { Settings } from '../shared/settings/schema.ts';
import type { Store } from './use-stored.ts';

type Theme = Settings['theme'];

/** Where the theme lies for the next page, which must not wait for the settings before it is drawn. */
const key = 'theme';

/**
 * Draws a page of the extension in the theme that the reader has chosen, and follows when they choose another. Gives a
 * function that stops following.
 */
export const followTheme = (
  page: Document,
  settings: Pick<Store<Settings, never>, 'load' | 'watch'>,
): (() => void) => {
  draw(page, remembered(page));
  const take = ({ theme }: Settings): void => {
    draw(page, theme);
    remember(page, theme);
  };
  let isNewer = false;
  const stop = settings.watch((changed) => {
    isNewer = true;
    take(changed);
  });
  settings.load().then(
    (loaded) => (isNewer ? undefined : take(loaded)),
    // Without settings the browser's own theme holds.
    () => undefined,
  );
  return stop;
};

/** `tokens.css` reads it. */
const draw = (page: Document, theme: string): void => {
  if (theme === 'light' || theme === 'dark') page.documentElement.dataset['theme'] = theme;
  else delete page.documentElement.dataset['theme'];
};

/** A browser that keeps no site data has no `localStorage`: the theme then comes a moment later. */
const remembered = ({ defaultView }: Document): string => {
  try {
    return defaultView?.localStorage.getItem(key) ?? 'system';
  } catch {
    return 'system';
  }
};

const remember = ({ defaultView }: Document, theme: Theme): void => {
  try {
    defaultView?.localStorage.setItem(key, theme);
  } catch {
    // See above.
  }
};
