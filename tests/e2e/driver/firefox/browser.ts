import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ExtensionBrowser, LaunchOptions, Tab } from '../extension-browser.ts';
import { until } from '../until.ts';
import {
  backgroundState,
  letIntoPrivateWindows,
  letReadSites,
  closeFirstRun,
  chooseInMenu,
  clickButton,
  runCommand,
  selectedTabId,
  switchExtension,
  takeErrors,
  takeRequests,
  terminateBackground,
  watchRequests,
} from './browser-scripts.ts';
import { proxied, savingInto } from './preferences.ts';
import { startFirefox } from './process.ts';
import { Session } from './session.ts';
import { FirefoxTab } from './tab.ts';

const sessionSchema = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const windowSchema = v.object({ handle: v.string() });
const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** The address that the extension is given, instead of a random one. */
const uuid = '5e8a6f0c-3b1d-4d5e-9a62-7c0f4b1e2d93';

export interface FirefoxBrowser extends ExtensionBrowser {
  /** Opens a private window, for what `inPrivateWindows` is to be set. */
  newPrivateTab(): Promise<Tab>;
}

/** Starts Firefox and installs the extension for as long as it runs. */
export const launchFirefox = async (options: LaunchOptions): Promise<FirefoxBrowser> => {
  const id = options.extension === undefined ? undefined : extensionId(options.extension);
  // Firefox writes it when it first starts with a profile.
  const isNewProfile = options.profile === undefined || !existsSync(join(options.profile, 'prefs.js'));
  const { marionette, stop, kill } = await startFirefox(options.profile, {
    ...(options.proxyPort === undefined ? {} : proxied(options.proxyPort)),
    ...(options.downloads === undefined ? {} : savingInto(options.downloads)),
    ...(options.host === undefined ? {} : { 'network.dns.localDomains': options.host }),
    ...options.firefoxPreferences,
    // A temporary add-on would lose what it had stored at the next start.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(id === undefined ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) }),
  });
  const isPrivate =
    options.inPrivateWindows === true ||
    options.firefoxPreferences?.['browser.privatebrowsing.autostart'] === true;
  const session = new Session(marionette);
  const close = async (): Promise<void> => {
    marionette.close();
    await stop();
  };
  const installed = (): string => {
    if (id === undefined) throw new Error('This Firefox was started without the extension');
    return id;
  };

  try {
    const started = await session.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } },
    });
    await session.send('WebDriver:SetWindowRect', { width: 1200, height: 900 });
    await session.callBrowser(takeErrors);
    await session.callBrowser(watchRequests);
    if (options.extension !== undefined) {
      if (isPrivate) await session.callBrowser(letIntoPrivateWindows, installed());
      await session.send('Addon:Install', { path: options.extension, temporary: true });
      // It would come in front of a test's tab. A profile is shown it once.
      if (isNewProfile) await until('the first-run page is closed', () => session.callBrowser(closeFirstRun));
    }
    const openTab = (how: { readonly type: string; readonly private?: boolean }): Promise<Tab> =>
      session.alone(async () => {
        // The tab used last may be closed, and commands need one that is not.
        const [open] = v.parse(v.array(v.string()), await session.send('WebDriver:GetWindowHandles'));
        await session.send('WebDriver:SwitchToWindow', { handle: open, focus: false });
        const opened = await session.send('WebDriver:NewWindow', { ...how, focus: true });
        const { handle } = v.parse(windowSchema, opened);
        await session.send('WebDriver:SwitchToWindow', { handle, focus: true });
        return new FirefoxTab(session, handle, await session.callBrowser(selectedTabId));
      });
    return {
      name: 'firefox',
      version: v.parse(sessionSchema, started).capabilities.browserVersion,
      extensionUrl: (path) => `moz-extension://${installed() && uuid}/${path}`,
      newTab: () => openTab({ type: 'tab' }),
      newPrivateTab: () => openTab({ type: 'window', private: true }),
      killBackground: () => session.alone(() => session.callBrowser(terminateBackground, installed())),
      backgroundRuns: () =>
        session.alone(async () => (await session.callBrowser(backgroundState, installed())) === 'running'),
      runCommand: (name) => session.alone(() => session.callBrowser(runCommand, installed(), name)),
      chooseInMenu: (entry, selection) =>
        session.alone(() => session.callBrowser(chooseInMenu, installed(), entry, selection)),
      clickButton: () => session.alone(() => session.callBrowser(clickButton, installed())),
      letReadSites: (allowed) => session.alone(() => session.callBrowser(letReadSites, installed(), allowed)),
      switchExtension: (isOn) => session.alone(() => session.callBrowser(switchExtension, installed(), isOn)),
      errors: () => session.alone(() => session.callBrowser(takeErrors)),
      requests: () => session.alone(async () => [...new Set(await session.callBrowser(takeRequests))]),
      close,
      crash: async () => {
        marionette.close();
        await kill();
      },
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
};

const extensionId = (folder: string): string => {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${folder} is no unpacked extension`);
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return v.parse(manifestSchema, manifest).browser_specific_settings.gecko.id;
};
