import { resolve } from 'node:path';
import { launchChromium } from './chromium/browser.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchFirefox } from './firefox/browser.ts';

const dist = resolve(import.meta.dirname, '../../../dist');

/** Where the build puts the unpacked extension for a browser. */
export const builtExtension = (name: BrowserName): string =>
  resolve(dist, name === 'chromium' ? 'chrome' : 'firefox');

/** Starts a browser. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
