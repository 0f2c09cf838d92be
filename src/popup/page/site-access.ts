import browser from 'webextension-polyfill';
import { allSites, hasAllSites } from '../../shared/site-access.ts';

const originsOf = (host: string | undefined): string[] =>
  host === undefined ? allSites.origins : [`http://${host}/*`, `https://${host}/*`];

/** Whether the browser lets Backstory read pages of a host without a click; of all hosts where it is not known. */
export const mayRead = async (host: string | undefined): Promise<boolean> =>
  (await hasAllSites()) ||
  (host !== undefined && (await browser.permissions.contains({ origins: originsOf(host) })));

/** Has the browser ask the reader. It must be called as a click is handled. Gives whether the reader agreed. */
export const askToRead = async (host: string | undefined): Promise<boolean> => {
  try {
    return await browser.permissions.request({ origins: originsOf(host) });
  } catch {
    return false;
  }
};
