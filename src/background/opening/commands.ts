import browser, { type Tabs } from 'webextension-polyfill';
import { askPage } from '../../shared/send.ts';
import { isSiteOn, withSite } from '../../shared/settings/sites.ts';
import { loadSettings, saveChoices } from '../../shared/settings/store.ts';
import { lookUpSelection, selectionIn } from './look-up-selection.ts';

type Command = (tab: Tabs.Tab & { readonly id: number }) => Promise<unknown>;

/** Turns Backstory off for the site of a tab, or on. Only the page itself may tell which site that is. */
const toggleSite: Command = async ({ id }) => {
  const page = await askPage(id, 'describePage', { isAwaited: false });
  if (!page.ok || page.value.host === '') return;
  const settings = await loadSettings();
  await saveChoices(withSite(settings, page.value.host, !isSiteOn(settings, page.value.host)));
};

/** By their names in the manifest. The one that opens the popup is the browser's own. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['next-name', ({ id }) => askPage(id, 'walk', { direction: 'next' })],
  ['previous-name', ({ id }) => askPage(id, 'walk', { direction: 'previous' })],
  ['look-up', async (tab) => lookUpSelection(await selectionIn(tab.id), tab)],
  ['toggle-site', toggleSite],
]);

const activeTab = async (): Promise<Tabs.Tab | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
};

/** Call it synchronously when the background starts, or the key that woke it is lost. */
export const serveCommands = (): void => {
  browser.commands.onCommand.addListener((name, given) => {
    const run = async (): Promise<void> => {
      const tab = given ?? (await activeTab());
      if (tab?.id !== undefined) await commands.get(name)?.({ ...tab, id: tab.id });
    };
    void run();
  });
};
