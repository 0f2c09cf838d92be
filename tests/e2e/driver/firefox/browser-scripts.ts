/** Functions that run in Firefox's own window. Only what is used of its internals is declared. */
interface Extension {
  readonly backgroundState: string;
  terminateBackground(): Promise<void>;
  readonly tabManager: { addActiveTabPermission(): void };
  readonly shortcuts: { onCommand(name: string): void };
  emit(event: string, ...details: readonly unknown[]): void;
}
interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
  readonly category: string;
}
interface TabTracker {
  getId(tab: unknown): number;
}
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } };
}
declare const Services: {
  readonly console: { getMessageArray(): unknown[]; reset(): void };
  readonly obs: { addObserver(observer: (subject: unknown) => void, topic: string): void };
};
declare const Ci: {
  readonly nsIScriptError: new () => ScriptError;
  readonly nsIHttpChannel: new () => Channel;
};
interface PermissionsChange {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}
interface Addon {
  enable(): Promise<void>;
  disable(): Promise<void>;
}
type ChangePermissions = (id: string, change: PermissionsChange, extension?: Extension) => Promise<void>;
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionPermissions: { readonly add: ChangePermissions; readonly remove: ChangePermissions };
    readonly AddonManager: { getAddonByID(id: string): Promise<Addon | null> };
    readonly ExtensionParent: {
      readonly apiManager: { readonly global: { readonly tabTracker: TabTracker } };
    };
  };
};
interface BrowserTab {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}
declare const gBrowser: {
  readonly selectedTab: unknown;
  readonly tabs: readonly BrowserTab[];
  removeTab(tab: BrowserTab): void;
};
/** A list of the tests' own, kept on the browser's window. */
declare const window: { requestsSeen?: string[] };

/** Ends the event page of an extension. Done when it is gone; a message may start another at once. */
export const terminateBackground = async (id: string): Promise<void> => {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
};

export const backgroundState = (id: string): string =>
  WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'not installed';

/** What the key of a command does. */
export const runCommand = (id: string, name: string): void => {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  extension?.tabManager.addActiveTabPermission();
  extension?.shortcuts.onCommand(name);
};

/** What a click on an extension's button does, but for the popup. */
export const clickButton = (id: string): void => {
  WebExtensionPolicy.getByID(id)?.extension.tabManager.addActiveTabPermission();
};

/** What a click on an extension's entry in the menu of selected text does. */
export const chooseInMenu = (id: string, menuItemId: string, selectionText: string): void => {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  extension?.tabManager.addActiveTabPermission();
  extension?.emit('webext-menu-menuitem-click', { menuItemId, selectionText }, gBrowser.selectedTab);
};

/** Lets an extension read all sites, or takes that back, as the reader does on the browser's page of extensions. */
export const letReadSites = async (id: string, allowed: boolean): Promise<void> => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const change = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (allowed) await ExtensionPermissions.add(id, change, extension);
  else await ExtensionPermissions.remove(id, change, extension);
};

/** Lets an extension into private windows, as the reader may do while installing it: it is to be installed after. */
export const letIntoPrivateWindows = async (id: string): Promise<void> => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
};

/** Switches an extension off or on. Done when it is so. */
export const switchExtension = async (id: string, isOn: boolean): Promise<void> => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon?.enable() : addon?.disable());
};

/** The number that extensions know the selected tab by. */
export const selectedTabId = (): number =>
  ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ).ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);

/** Uncaught errors of pages and of extensions, not of the browser, since the last call. */
export const takeErrors = (): string[] => {
  const warning = 1;
  const errors: string[] = [];
  for (const message of Services.console.getMessageArray()) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & warning) continue;
    if (!/javascript/i.test(message.category)) continue; // Else it is advice on policies, styles and the like.
    if (!/^(?:https?|moz-extension):/.test(message.sourceName)) continue;
    // Firefox's own remark on an answer that came when its page was gone or in the cache: nothing was thrown.
    if (/^Promise (?:re\w+) (?:after context unloaded|while context is inactive)/.test(message.errorMessage))
      continue;
    errors.push(`${message.errorMessage} (${message.sourceName})`);
  }
  Services.console.reset();
  return errors;
};

/** Notes from now on what is asked of the network by anyone but the browser itself. */
export const watchRequests = (): void => {
  const seen: string[] = [];
  window.requestsSeen = seen;
  Services.obs.addObserver((subject) => {
    if (!(subject instanceof Ci.nsIHttpChannel)) return;
    if (!subject.loadInfo.triggeringPrincipal.isSystemPrincipal) seen.push(subject.URI.spec);
  }, 'http-on-opening-request');
};

/** The addresses noted since the last call. */
export const takeRequests = (): string[] => window.requestsSeen?.splice(0) ?? [];

/** Closes the page that the extension opens after installing; whether it was there. */
export const closeFirstRun = (): boolean => {
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) =>
    /^moz-extension:.*\/welcome\//.test(linkedBrowser.currentURI.spec),
  );
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
};
