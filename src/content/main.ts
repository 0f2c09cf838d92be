import { pageRequests } from '../shared/messages.ts';
import { success } from '../shared/result.ts';
import { serve } from '../shared/serve.ts';
import { loadSettings, watchSettings } from '../shared/settings/store.ts';
import { isExtensionGone } from './extension-gone.ts';
import { PageSwitch } from './page-switch.ts';

declare global {
  /** The content script of this page, for a second one that is put into the same page. */
  // oxlint-disable-next-line no-var
  var backstoryOnPage: { readonly isAlive: () => boolean; readonly stop: () => void } | undefined;
}

const start = (): void => {
  const pageSwitch = new PageSwitch(location.hostname, () => stop());
  const stopServing = serve('page', pageRequests, {
    describePage: () => success(pageSwitch.report()),
    goTo: (where) => success(pageSwitch.goTo(where)),
    walk: ({ direction }) => success({ found: pageSwitch.walk(direction) }),
    resume: () => success(null),
  });
  const stopWatching = watchSettings((settings) => pageSwitch.set(settings));
  const stop = (): void => {
    pageSwitch.stop();
    try {
      stopServing();
      stopWatching();
    } catch {
      // Without its extension there is nothing left to stop.
    }
  };
  globalThis.backstoryOnPage = { isAlive: () => !isExtensionGone(), stop };
  loadSettings().then(
    (settings) => pageSwitch.setFirst(settings),
    () => stop(),
  );
};

if (!globalThis.backstoryOnPage?.isAlive()) {
  globalThis.backstoryOnPage?.stop();
  start();
}
