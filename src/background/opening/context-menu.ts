import browser from 'webextension-polyfill';
import { text } from '../../shared/i18n.ts';
import { lookUpSelection } from './look-up-selection.ts';

const id = 'look-up';

/** Puts "Look up in Backstory" into the menu of selected text. The browser keeps it from then on. */
const createMenu = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: text('menuLookUp'), contexts: ['selection'] });
};

/** Call it synchronously when the background starts, or the click that woke it is lost. */
export const serveContextMenu = (): void => {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  // The browser may have been started in another language.
  browser.runtime.onStartup.addListener(() => void createMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === id) void lookUpSelection(selectionText ?? '', tab);
  });
};
