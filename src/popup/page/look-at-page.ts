import type { PageReport } from '../../shared/messages.ts';
import type { Result } from '../../shared/result.ts';
import { askBackground, askPage } from '../../shared/send.ts';
import { currentTab, hostOf, type CurrentTab } from './current-tab.ts';
import type { Seen } from './page-state.ts';
import { mayRead } from './site-access.ts';

/** A look at the page in front that is under way. Neither rejects. */
export interface Look {
  readonly tab: Promise<CurrentTab | undefined>;
  readonly seen: Promise<Seen>;
}

/** What is seen before the first look. */
export const unseen: Seen = {
  tabId: undefined,
  host: undefined,
  loading: true,
  access: true,
  forbidden: false,
  answer: undefined,
};

/** Asks for the page in front and what it has to say. */
export const beginLook = (): Look => {
  const tab = currentTab();
  return { tab, seen: tab.then(ask) };
};

const ask = async (tab: CurrentTab | undefined): Promise<Seen> => {
  if (!tab) {
    const failure = { code: 'no-receiver', detail: 'no tab' } as const;
    return { ...unseen, loading: false, answer: { ok: false, failure } };
  }
  const [answer, access] = await Promise.all([describe(tab), mayRead(hostOf(tab.url))]);
  // The browser tells a tab's address only with a permission of its own; the page may say where it is. An empty one is
  // of no site.
  const host = answer.ok ? answer.value.host || undefined : hostOf(tab.url);
  const forbidden = tab.url !== undefined && hostOf(tab.url) === undefined;
  return { tabId: tab.id, host, loading: tab.loading, access, forbidden, answer };
};

/** What a page says of itself. Where nobody answers, the click that opened the popup may allow to begin there now. */
const describe = async ({ id, loading }: CurrentTab): Promise<Result<PageReport>> => {
  const answer = await askPage(id, 'describePage', { isAwaited: true });
  if (answer.ok || loading || answer.failure.code !== 'no-receiver') return answer;
  const started = await askBackground('startOnPage', { tabId: id });
  return started.ok ? askPage(id, 'describePage', { isAwaited: true }) : answer;
};
