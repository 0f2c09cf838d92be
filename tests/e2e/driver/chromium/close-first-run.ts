import type { BrowserContext } from 'playwright-core';
import { until } from '../until.ts';

/** Closes the page that the extension opens after installing. Waits for it: it would come in front of a test's tab. */
export const closeFirstRun = async (context: BrowserContext): Promise<void> => {
  const page = await until(
    'the first-run page is open',
    () => Promise.resolve(context.pages().find((opened) => opened.url().includes('/welcome/'))),
    (opened) => opened !== undefined,
  );
  await page?.close();
};
