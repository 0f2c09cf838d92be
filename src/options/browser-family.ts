/** Browsers whose own pages have different addresses and menus; `chrome` stands for all others built on Chromium. */
export type BrowserFamily = 'firefox' | 'edge' | 'chrome';

/** Whose pages and menus to send the reader to. */
export const browserFamily = (userAgent: string = navigator.userAgent): BrowserFamily => {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg\//.test(userAgent) ? 'edge' : 'chrome';
};
