import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageReport } from '../shared/messages.ts';
import type { Result } from '../shared/result.ts';
import { askBackground, askPage } from '../shared/send.ts';
import type { Settings } from '../shared/settings/schema.ts';
import { currentTab, hostOf, type CurrentTab } from './current-tab.ts';
import { isPassing, pageState, type PageState, type Seen } from './page-state.ts';

/** Milliseconds before a page that is not done is asked again: soon at first, then once a second. */
const pauses = [150, 250, 400, 700, 1000];

export interface Page {
  readonly host: string | undefined;
  readonly state: PageState;
  readonly lookAgain: () => void;
  /** Reloads the page, then looks again. */
  readonly reload: () => void;
}

/** What is the case with the current tab's page, asked again until it is settled. */
export const usePage = (settings: Settings | undefined): Page => {
  const [seen, setSeen] = useState<Seen>({ host: undefined, loading: true, answer: undefined });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (!settings) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async (turn: number): Promise<void> => {
      const now = await lookOnce();
      if (stopped) return;
      setSeen(now);
      if (!isPassing(pageState(settings, now), now)) return;
      timer = setTimeout(() => void look(turn + 1), pauses[turn] ?? pauses.at(-1));
    };
    void look(0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [settings, round]);

  const lookAgain = (): void => {
    setSeen(({ host }) => ({ host, loading: true, answer: undefined }));
    setRound((before) => before + 1);
  };
  const reload = async (): Promise<void> => {
    const tab = await currentTab();
    if (tab) await browser.tabs.reload(tab.id);
    lookAgain();
  };
  return {
    host: seen.host,
    state: settings ? pageState(settings, seen) : { name: 'waiting' },
    lookAgain,
    reload: () => void reload(),
  };
};

const lookOnce = async (): Promise<Seen> => {
  const tab = await currentTab();
  if (!tab) {
    const failure = { code: 'no-receiver', detail: 'no tab' } as const;
    return { host: undefined, loading: false, answer: { ok: false, failure } };
  }
  const answer = await describe(tab);
  // The browser tells a tab's address only with a permission of its own; the page may say where it is.
  return { host: answer.ok ? answer.value.host : hostOf(tab.url), loading: tab.loading, answer };
};

/** What a page says of itself. Where nobody answers, the click that opened the popup may allow to begin there now. */
const describe = async ({ id, loading }: CurrentTab): Promise<Result<PageReport>> => {
  const answer = await askPage(id, 'describePage', null);
  if (answer.ok || loading || answer.failure.code !== 'no-receiver') return answer;
  const started = await askBackground('startOnPage', { tabId: id });
  return started.ok ? askPage(id, 'describePage', null) : answer;
};
