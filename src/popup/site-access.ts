import browser from 'webextension-polyfill';

/** What the manifest asks for. A pattern with both schemes in one is not found in these. */
const everywhere = ['http://*/*', 'https://*/*'];

const originsOf = (host: string | undefined): string[] =>
  host === undefined ? everywhere : [`http://${host}/*`, `https://${host}/*`];

/** Whether the browser lets Backstory read pages of a host without a click; of all hosts where it is not known. */
export const mayRead = async (host: string | undefined): Promise<boolean> =>
  (await browser.permissions.contains({ origins: everywhere })) ||
  (host !== undefined && (await browser.permissions.contains({ origins: originsOf(host) })));

/** Has the browser ask the reader. It must be called as a click is handled. Gives whether the reader agreed. */
export const askToRead = async (host: string | undefined): Promise<boolean> => {
  try {
    return await browser.permissions.request({ origins: originsOf(host) });
  } catch {
    return false;
  }
};
