import { expect, vi } from 'vitest';
import { App } from '../../../src/popup/app.tsx';
import { beginLook } from '../../../src/popup/page/look-at-page.ts';
import type { PageReport } from '../../../src/shared/messages.ts';
import { success, type Result } from '../../../src/shared/result.ts';
import type { PageName } from '../../../src/shared/schemas.ts';
import { fakeBrowser, resetFakeBrowser } from '../ui/fake-browser.ts';
import { show } from '../ui/show.ts';

/** A name as a page tells of it. */
export const name = (of: string, kind: PageName['kind'], count: number, entity?: string): PageName => ({
  name: of,
  kind,
  count,
  articles: 1,
  first: 0,
  inTitle: false,
  positions: [],
  ...(entity === undefined ? {} : { entity }),
});
export const kim = name('Kim Jong Un', 'person', 3, 'kim-jong-un');
export const russia = name('Russia', 'place', 9, 'russia');
export const choe = name('Choe Son Hui', 'person', 1);
export const article = {
  id: 'a/b',
  title: 'A summit',
  kind: 'event',
  date: '2023-09-13',
  source: 'Backstory',
  score: 1,
} as const;

/** What the page answers, with changes. */
export const report = (changes: Partial<PageReport> = {}): Result<PageReport> =>
  success({
    status: 'done',
    mode: 'full',
    host: 'news.example.org',
    title: 'Kim meets Putin',
    names: [choe, russia, kim],
    text: 'Kim …',
    milliseconds: 1,
    ...changes,
  });

/** Sets the background's answers by the names of requests. */
export const backgroundSays = (answers: Readonly<Record<string, unknown>>): void => {
  fakeBrowser.runtime.sendMessage.mockImplementation((message) =>
    Promise.resolve(answers[(message as { name: string }).name]),
  );
};
/** Of the names in the order of the report: Choe, Russia, Kim. */
export const ranking = success({
  order: [2, 1, 0],
  places: [{ entity: 'russia', latitude: 60, longitude: 100 }],
  articles: [{ ...article, because: ['Kim Jong Un', 'Russia'] }],
});

/** Waits until a check holds, on a busy machine too. */
export const soon = (check: () => void): Promise<void> => vi.waitFor(check, 5000);

/** Shows the popup and waits until it says something. */
export const open = async (words: string): Promise<HTMLElement> => {
  const popup = show(<App firstLook={beginLook()} />);
  await soon(() => expect(popup.textContent).toContain(words));
  return popup;
};

/** An ordinary page, and a background that ranks it. */
export const reset = (): void => {
  resetFakeBrowser();
  fakeBrowser.tabs.sendMessage.mockResolvedValue(report());
  backgroundSays({ rankPage: ranking });
};
