import browser from 'webextension-polyfill';
import { namedTab } from './page/current-tab.ts';
import { inPanel } from './place.ts';

/** Follows a link of the popup into a new tab. Clicks that ask for more than that are left to the browser. */
export const openInTab = (event: MouseEvent): void => {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement) || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void browser.tabs.create({ url: link.href }).then(closePopup);
};

/** Firefox leaves a popup open over the tab it has opened. A panel stays, and a popup that is a tab of its own. */
export const closePopup = (): void => {
  if (namedTab() === undefined && !inPanel()) window.close();
};
