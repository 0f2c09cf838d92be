import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * Whether the page is in a private window of a browser that has ordinary ones too: datasets brought in there are used
 * here. Firefox gives such a page nothing of the background; where all windows are private, it does.
 */
export const usePrivateWindow = (): boolean => {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    if (!browser.extension.inIncognitoContext) return;
    browser.runtime.getBackgroundPage().then(
      // Null in spite of its type.
      (background: unknown) => setPrivate(!background),
      () => setPrivate(true),
    );
  }, []);
  return isPrivate;
};
