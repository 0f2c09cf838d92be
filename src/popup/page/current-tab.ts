import browser from 'webextension-polyfill';

/** The tab that the popup tells about. */
export interface CurrentTab {
  readonly id: number;
  /** Whether the page is still being fetched, so that Backstory may not have begun. */
  readonly loading: boolean;
  /** Undefined where the browser does not show it, as on its own pages. */
  readonly url: string | undefined;
}

/** The tab named by `?tab=ID`, for when the popup itself lies in a tab. */
export const namedTab = (): number | undefined => {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
};

/** The named tab, or else the active one of this window. Undefined where there is none or it has gone. */
export const currentTab = async (): Promise<CurrentTab | undefined> => {
  const named = namedTab();
  try {
    const tab =
      named === undefined
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(named);
    if (tab?.id === undefined) return undefined;
    return { id: tab.id, loading: tab.status === 'loading', url: tab.url };
  } catch {
    return undefined;
  }
};

/** The host of a web page's address; of other addresses there is no site to switch off. */
export const hostOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
};
