import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { storedRecord } from '../../shared/stored-record.ts';

/** Whether the page has been opened. */
const welcomed = storedRecord('welcomed', v.boolean(), false);

/** Opens one page after installing, never after an update. Call it synchronously when the background starts. */
export const serveFirstRun = (): void => {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    // What a reader whose windows are all private lets into them later is told of as an update to the same version.
    const isSameVersion = previousVersion === browser.runtime.getManifest().version;
    if (reason === 'install' || (reason === 'update' && isSameVersion)) void welcome();
  });
};

const welcome = async (): Promise<void> => {
  if (await welcomed.load()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
  await welcomed.change(() => true);
};
