import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { ExtensionBrowser, LaunchOptions } from '../extension-browser.ts';
import { findBrowser } from '../find-browser.ts';
import { until } from '../until.ts';
import { killProcesses } from '../kill-processes.ts';
import { clickButton } from './click-button.ts';
import { closeFirstRun } from './close-first-run.ts';
import { watchExtensionErrors } from './extension-errors.ts';
import { ChromiumTab } from './tab.ts';
import { fireCommand, fireMenuClick } from './worker-events.ts';

/** Quiet, and as silent on the network as its switches allow. */
const switches = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en',
  '--window-size=1200,900',
];

export interface ChromiumBrowser extends ExtensionBrowser {
  newTab(): Promise<ChromiumTab>;
}

/** Starts Chromium with a profile of its own and the extension loaded. */
export const launchChromium = async (options: LaunchOptions): Promise<ChromiumBrowser> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'backstory-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: true,
    viewport: null,
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...switches,
      ...hostSwitches(options.host),
      ...proxySwitches(options.proxyPort),
      ...extensionSwitches(options.extension),
    ],
    // Tests look for English texts, and on Linux the environment decides on the language, not the switch.
    env: { ...process.env, LANGUAGE: 'en' },
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const crash = async (): Promise<void> => {
    killProcesses(`--user-data-dir=${profile}`);
    await context.close().catch(() => undefined);
    // The lock of a browser that could not take it away.
    rmSync(join(profile, 'SingletonLock'), { force: true });
  };
  try {
    return { ...(await withTools(context, options, close)), crash };
  } catch (thrown) {
    await close();
    throw thrown;
  }
};

const withTools = async (
  context: BrowserContext,
  options: LaunchOptions,
  close: () => Promise<void>,
): Promise<Omit<ChromiumBrowser, 'crash'>> => {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no connection of the whole browser');
  const whole = await browser.newBrowserCDPSession();
  const host = options.extension === undefined ? undefined : await extensionHost(context);
  // In a profile that is used again the extension may have been installed before.
  if (host !== undefined && options.profile === undefined) await closeFirstRun(context);
  if (options.downloads !== undefined)
    await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  const control = context.pages()[0] ?? (await context.newPage());
  const extensionErrors =
    host === undefined || options.withExtensionsPage === false
      ? async () => []
      : await watchExtensionErrors(control, host);
  const pageErrors: string[] = [];
  context.on('weberror', (thrown) => pageErrors.push(`${thrown.error().message} (${thrown.page()?.url()})`));

  const requests = new Set<string>();
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.add(request.url());
  });

  const extensionUrl = (path: string): string => {
    if (host === undefined) throw new Error('This Chromium was started without the extension');
    return `chrome-extension://${host}/${path}`;
  };
  /** Ids of the service worker's targets: none, or one for each time it was started. */
  const workers = async (): Promise<string[]> => {
    const { targetInfos } = await whole.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl('')))
      .map(({ targetId }) => targetId);
  };
  return {
    name: 'chromium',
    version: browser.version(),
    extensionUrl,
    newTab: async () => {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      const id = host === undefined ? -1 : await tabId(page, extensionUrl('options/index.html'));
      return new ChromiumTab(page, cdp, id);
    },
    killBackground: async () => {
      if ((await workers()).length === 0) return;
      const cdp = await context.newCDPSession(control);
      // A worker that a message starts again at once may keep its target: only the browser's own word tells.
      let hasStopped = false;
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        hasStopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
      });
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await until('the service worker ends', () => Promise.resolve(hasStopped));
      await cdp.detach();
    },
    backgroundRuns: async () => (await workers()).length > 0,
    runCommand: (name) => fireCommand(context, name),
    chooseInMenu: (entry, selection) => fireMenuClick(context, entry, selection),
    clickButton: () => clickButton(whole, host ?? ''),
    letReadSites: async (allowed) => {
      const change = { extensionId: host ?? '', hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' };
      await control.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`,
      );
    },
    switchExtension: async (isOn) => {
      await control.evaluate(`chrome.management.setEnabled(${JSON.stringify(host)}, ${isOn})`);
    },
    errors: async () => [...pageErrors.splice(0), ...(await extensionErrors())],
    requests: async () => {
      const seen = [...requests];
      requests.clear();
      return seen;
    },
    close,
  };
};

const proxySwitches = (port: number | undefined): string[] =>
  port === undefined ? [] : [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];

const hostSwitches = (host: string | undefined): string[] =>
  host === undefined ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`];

const extensionSwitches = (folder: string | undefined): string[] =>
  folder === undefined ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];

const extensionHost = async (context: BrowserContext): Promise<string> => {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new URL(worker.url()).host;
};

/** Only the extension knows a tab's id, and only of a tab that shows a page of the extension. */
const tabId = async (page: Page, extensionPage: string): Promise<number> => {
  await page.goto(extensionPage);
  const id: unknown = await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab.id)');
  await page.goto('about:blank');
  return Number(id);
};
