import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { watchDatasetsInUse } from '../../shared/datasets/in-use.ts';
import { askBackground, askPage } from '../../shared/send.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { beginLook, unseen, type Look } from './look-at-page.ts';
import { isPassing, pageState, type PageState, type Seen } from './page-state.ts';
import { inPanel } from '../place.ts';
import { askToRead } from './site-access.ts';
import { watchTab } from './watch-tab.ts';

/** Milliseconds before a page that is not done is asked again: soon at first, then once a second. */
const pauses = [150, 250, 400, 700, 1000];
/** Milliseconds before a page that is done is asked whether it has changed, where the app stays beside it. */
const pauseBesidePage = 3000;

/** The page of the tab that the popup or panel stands beside, and what can be done with it. */
export interface Page {
  /** Undefined where there is no tab. */
  readonly tabId: number | undefined;
  readonly host: string | undefined;
  readonly state: PageState;
  readonly lookAgain: () => void;
  /** Reloads the page, then looks again. */
  readonly reload: () => void;
  /** Whether the browser lets Backstory read the site without a click. */
  readonly access: boolean;
  /** Has the browser ask the reader for the site, as a click is handled. */
  readonly allow: () => void;
  /** Goes on with a page that was paused. */
  readonly resume: () => void;
}

/**
 * What is the case with the page in front, asked again until it is settled and whenever another page may be there.
 * `begunLook` was begun while the settings are loaded.
 */
export const usePage = (settings: Settings | undefined, begunLook: Look): Page => {
  const [seen, setSeen] = useState<Seen>(unseen);
  const [round, setRound] = useState(0);
  const shownTab = useRef<number | undefined>(undefined);
  const firstLook = useRef<Look | undefined>(begunLook);

  // In the task in which the first look begins, or a change during it is missed.
  useLayoutEffect(
    () =>
      watchTab((tabId, inFront) => {
        if (!inFront && tabId !== shownTab.current) return;
        firstLook.current = undefined;
        setRound((before) => before + 1);
      }),
    [],
  );

  // The page reads itself anew then.
  useLayoutEffect(() => watchDatasetsInUse(() => setRound((before) => before + 1)), []);

  useLayoutEffect(() => {
    if (!settings) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const show = (now: Seen): void => {
      if (!stopped) setSeen(now);
    };
    const look = async (turn: number): Promise<void> => {
      if (document.hidden && inPanel()) return wait(turn, pauseBesidePage);
      const begun = firstLook.current ?? beginLook();
      firstLook.current = undefined;
      const tab = await begun.tab;
      if (stopped) return;
      if (tab?.id !== shownTab.current) show({ ...unseen, tabId: tab?.id });
      shownTab.current = tab?.id;
      const now = await begun.seen;
      show(now);
      if (isPassing(pageState(settings, now), now)) wait(turn + 1, pauses[turn] ?? 1000);
      else if (inPanel() && now.answer?.ok) wait(turn, pauseBesidePage);
    };
    const wait = (turn: number, milliseconds: number): void => {
      if (!stopped) timer = setTimeout(() => void look(turn), milliseconds);
    };
    void look(0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [settings, round]);

  const lookAgain = (): void => {
    setSeen(({ tabId, host }) => ({ ...unseen, tabId, host }));
    setRound((before) => before + 1);
  };
  const reload = async (): Promise<void> => {
    if (seen.tabId !== undefined) await browser.tabs.reload(seen.tabId);
    lookAgain();
  };
  const allow = async (): Promise<void> => {
    if (!(await askToRead(seen.host)) || seen.tabId === undefined) return;
    const started = await askBackground('startOnPage', { tabId: seen.tabId });
    if (started.ok) lookAgain();
    else await reload();
  };
  const resume = async (): Promise<void> => {
    if (seen.tabId !== undefined) await askPage(seen.tabId, 'resume', null);
    lookAgain();
  };
  return {
    tabId: seen.tabId,
    host: seen.host,
    access: seen.access,
    allow: () => void allow(),
    resume: () => void resume(),
    state: settings ? pageState(settings, seen) : { name: 'waiting' },
    lookAgain,
    reload: () => void reload(),
  };
};
