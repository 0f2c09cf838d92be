import { launchChromium, type ChromiumBrowser } from './driver/chromium/browser.ts';
import type { ChromiumTab } from './driver/chromium/tab.ts';
import { builtExtension } from './driver/launch.ts';
import { useBrowser, type Running } from './running-browser.ts';

/** What the tests of one file share that ask for more than every browser's driver can do. */
export type ChromiumHarness = Running<ChromiumBrowser, ChromiumTab>;

/** Starts Chromium before the tests of a file or a group and ends it after them. */
export const useChromium = (extension = (): string => builtExtension('chromium')): ChromiumHarness =>
  useBrowser<ChromiumTab, ChromiumBrowser>(() => launchChromium({ extension: extension() }));
