import type { Tab } from './driver/extension-browser.ts';

/** What the content script says of its page; see `describePage` in `src/shared/messages.ts`. */
export interface PageState {
  readonly status: 'working' | 'done' | 'off' | 'failed' | 'paused';
  readonly pauseReason?: 'busy-page' | 'slow-page';
  readonly mode: 'full' | 'names-only';
  readonly names: readonly {
    readonly name: string;
    readonly kind: string;
    readonly entity?: string;
    readonly count: number;
  }[];
  readonly milliseconds: number;
}

interface Reply {
  readonly ok: boolean;
  readonly value?: PageState;
}
/** As much of the API of extensions as is used from extension pages. Both browsers know it by this name. */
declare const chrome: {
  readonly tabs: {
    sendMessage(tab: number, message: object, options: object): Promise<Reply>;
    create(tab: object): Promise<{ readonly id: number }>;
    update(tab: number, change: object): Promise<unknown>;
    remove(tab: number): Promise<void>;
    query(filter: object): Promise<readonly { readonly url?: string; readonly pendingUrl?: string }[]>;
  };
  readonly runtime: {
    sendMessage(message: object): Promise<unknown>;
    getContexts(filter: object): Promise<readonly unknown[]>;
  };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; clear(): Promise<void> };
  };
};

/** Asks the content script of a tab, from an extension page, without a reader who waits. Throws where none answers. */
export const askPage = async (from: Tab, tabId: number): Promise<PageState> => {
  const reply = await from.evaluate(
    (id) =>
      chrome.tabs.sendMessage(
        id,
        { to: 'page', name: 'describePage', params: { isAwaited: false } },
        { frameId: 0 },
      ),
    tabId,
  );
  if (!reply?.ok || !reply.value) throw new Error(`the page answered ${JSON.stringify(reply)}`);
  return reply.value;
};

/** Asks a page for something, as the popup does, and gives its answer. */
export const askPageFor = async (
  from: Tab,
  tabId: number,
  name: string,
  params: unknown,
): Promise<unknown> => {
  const reply = await from.evaluate(
    (id, request, given) =>
      chrome.tabs.sendMessage(id, { to: 'page', name: request, params: given }, { frameId: 0 }),
    tabId,
    name,
    params,
  );
  return reply.value;
};

/** Asks the background, from an extension page, and gives the whole reply. */
export const askBackground = (from: Tab, name: string, params: unknown): Promise<unknown> =>
  from.evaluate(
    (request, given) => chrome.runtime.sendMessage({ to: 'background', name: request, params: given }),
    name,
    params,
  );

/** Stores choices as the options page does, in place of all earlier ones. */
export const choose = (from: Tab, choices: object): Promise<void> =>
  from.evaluate((made) => chrome.storage.local.set({ settings: { version: 1, choices: made } }), choices);

/** How many side panels the extension has open. Firefox does not tell, and opens none for a click on a page. */
export const sidePanels = (from: Tab): Promise<number> =>
  from.evaluate(async () =>
    'getContexts' in chrome.runtime
      ? (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length
      : 0,
  );

/** Addresses of the open tabs that the extension may know: those of its own pages. */
export const openTabAddresses = (from: Tab): Promise<string[]> =>
  from.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ url, pendingUrl }) => url ?? pendingUrl ?? ''),
  );

/** What the toolbar button says on a tab. */
export const badgeText = (from: Tab, tabId: number): Promise<string> =>
  from.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);

/** Opens an address in a tab behind the others, and gives the tab's id. */
export const openBehind = (from: Tab, address: string): Promise<number> =>
  from.evaluate(async (url) => (await chrome.tabs.create({ url, active: false })).id, address);

/** Brings a tab to the front. */
export const showTab = async (from: Tab, tabId: number): Promise<void> => {
  await from.evaluate(async (id) => {
    await chrome.tabs.update(id, { active: true });
  }, tabId);
};

export const closeTab = (from: Tab, tabId: number): Promise<void> =>
  from.evaluate((id) => chrome.tabs.remove(id), tabId);

/** Forgets all that the reader has ever chosen or corrected. */
export const forgetAll = (from: Tab): Promise<void> => from.evaluate(() => chrome.storage.local.clear());
