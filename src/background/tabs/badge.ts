import browser from 'webextension-polyfill';

const colour = '#3a5a78';

/** Shows on the toolbar button of a tab how many of its people and places have articles; nothing for none. */
export const showBadge = async (tabId: number, count: number): Promise<void> => {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeText({ tabId, text });
};
