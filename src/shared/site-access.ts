import browser from 'webextension-polyfill';

/** Every site that the content script asks for; browsers let readers narrow it. A pattern with both schemes in one is not found in these. */
export const allSites = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Backstory read every site without a click. Never rejects. */
export const hasAllSites = async (): Promise<boolean> => {
  try {
    return await browser.permissions.contains(allSites);
  } catch {
    return false;
  }
};
