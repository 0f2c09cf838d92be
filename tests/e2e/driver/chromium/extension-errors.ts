import type { Page } from 'playwright-core';
import * as v from 'valibot';

const errorSchema = v.object({ message: v.string(), source: v.string() });
const infoSchema = v.object({ runtimeErrors: v.array(errorSchema), manifestErrors: v.array(errorSchema) });

/** Opens Chromium's page of extensions and has it collect their errors, those of the service worker too. */
export const watchExtensionErrors = async (page: Page, id: string): Promise<() => Promise<string[]>> => {
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', errorCollection: true })`,
  );
  const errors = async (): Promise<string[]> => {
    const info = v.parse(
      infoSchema,
      await page.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}')`),
    );
    await page.evaluate(`chrome.developerPrivate.deleteExtensionErrors({ extensionId: '${id}' })`);
    return [...info.runtimeErrors, ...info.manifestErrors].map(
      ({ message, source }) => `${message} (${source})`,
    );
  };
  return errors;
};
