// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../src/shared/messages.ts';
import { failure, success, type Result } from '../../../src/shared/result.ts';
import type { PageName } from '../../../src/shared/schemas.ts';
import { fakeBrowser, fakeTab, resetFakeBrowser, storeChoices, storedChoices } from '../ui/fake-browser.ts';
import { clear, click, control, find, show } from '../ui/show.ts';
import { press, type } from '../ui/type.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));
const { App } = await import('../../../src/popup/app.tsx');

const name = (of: string, kind: PageName['kind'], count: number, entity?: string): PageName => ({
  name: of,
  kind,
  count,
  articles: 1,
  first: 0,
  inTitle: false,
  positions: [],
  ...(entity === undefined ? {} : { entity }),
});
const kim = name('Kim Jong Un', 'person', 3, 'kim-jong-un');
const russia = name('Russia', 'place', 9, 'russia');
const choe = name('Choe Son Hui', 'person', 1);
const article = {
  id: 'a/b',
  title: 'A summit',
  kind: 'event',
  date: '2023-09-13',
  source: 'Backstory',
  score: 1,
} as const;

const report = (changes: Partial<PageReport> = {}): Result<PageReport> =>
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

const backgroundSays = (answers: Readonly<Record<string, unknown>>): void => {
  fakeBrowser.runtime.sendMessage.mockImplementation((message) =>
    Promise.resolve(answers[(message as { name: string }).name]),
  );
};
/** Of the names in the order of the report: Choe, Russia, Kim. */
const ranking = success({
  order: [2, 1, 0],
  places: [{ entity: 'russia', latitude: 60, longitude: 100 }],
  articles: [{ ...article, because: ['Kim Jong Un', 'Russia'] }],
});

/** Waits until a check holds, on a busy machine too. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, 5000);

/** Shows the popup and waits until it says something. */
const open = async (words: string): Promise<HTMLElement> => {
  const popup = show(<App />);
  await soon(() => expect(popup.textContent).toContain(words));
  return popup;
};

beforeEach(() => {
  resetFakeBrowser();
  fakeBrowser.tabs.sendMessage.mockResolvedValue(report());
  backgroundSays({ rankPage: ranking });
});
afterEach(clear);

describe('popup', () => {
  it('lists people and places by importance, and articles with their reasons', async () => {
    const popup = await open('A summit');
    const names = [...popup.querySelectorAll('.name-row-name')].map((row) => row.textContent);
    expect(names).toEqual(['Kim Jong Un', 'Russia', 'Choe Son Hui']);
    expect(popup.textContent).toContain('Because of Kim Jong Un and Russia');
    expect(find(popup, '[role=status]').textContent).toBe('People and places: 3. Articles: 1.');
  });

  it('opens an article in a new tab of the reader', async () => {
    const popup = await open('A summit');
    click(find(popup, 'a', 'A summit'));
    const expected = new URL('../reader/index.html#article=a%2Fb', location.href).href;
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expected });
  });

  it('opens a name on what is known of it, if anything is', async () => {
    const details = { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person', description: 'Supreme leader' };
    backgroundSays({
      rankPage: ranking,
      card: success({ entity: details, articles: [{ ...article, title: 'His life', because: [] }] }),
    });
    const popup = await open('A summit');
    click(find(popup, 'button', 'Kim Jong Un'));
    await soon(() => expect(popup.textContent).toContain('Supreme leader'));
    expect(popup.textContent).toContain('His life');
    click(find(popup, 'button', 'Choe Son Hui'));
    expect(popup.textContent).toContain('Backstory cannot tell who this is');
    expect(popup.textContent).not.toContain('Supreme leader');
  });

  it('shows five of many names until asked for all', async () => {
    const names = Array.from({ length: 9 }, (_, at) => name(`Place ${at}`, 'place', 1));
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ names }));
    backgroundSays({ rankPage: success({ order: names.map((_, at) => at), places: [], articles: [] }) });
    const popup = await open('No article matches this page.');
    expect(popup.querySelectorAll('.name-row')).toHaveLength(5);
    click(find(popup, 'button', 'Show all 9'));
    expect(popup.querySelectorAll('.name-row')).toHaveLength(9);
  });

  it('draws thousands of names a hundred at a time, and finds one among them', async () => {
    const names = Array.from({ length: 3000 }, (_, at) => name(`Place ${at}`, 'place', 1));
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ names }));
    backgroundSays({ rankPage: success({ order: names.map((_, at) => at), places: [], articles: [] }) });
    const popup = await open('Show 100 more');
    click(find(popup, 'button', 'Show 100 more'));
    expect(popup.querySelectorAll('.name-row')).toHaveLength(100);
    const field = popup.querySelector<HTMLInputElement>('.filter-field')!;
    field.focus();
    type(field, '2718');
    const rows = [...popup.querySelectorAll('.name-row-name')].map((row) => row.textContent);
    expect(rows).toEqual(['Place 2718']);
    type(field, 'x');
    expect(popup.textContent).toContain('No name begins with “x”');
    press('Escape');
    expect(popup.querySelectorAll('.name-row')).toHaveLength(100);
  });

  it('leads through the mentions of a name', async () => {
    const popup = await open('A summit');
    fakeBrowser.tabs.sendMessage.mockResolvedValue(success({ position: 2, count: 9 }));
    click(find(popup, 'button', 'Next mention of Russia'));
    await soon(() => expect(popup.textContent).toContain('2/9'));
    expect(fakeBrowser.tabs.sendMessage.mock.lastCall?.slice(0, 2)).toEqual([
      fakeTab.id,
      {
        to: 'page',
        name: 'goTo',
        params: { name: 'Russia', kind: 'place', entity: 'russia', direction: 'next' },
      },
    ]);
    expect(find(popup, '[role=status]').textContent).toBe('Russia: mention 2 of 9');
  });

  it('says so where the page hides a mention', async () => {
    const popup = await open('A summit');
    fakeBrowser.tabs.sendMessage.mockResolvedValue(success({ position: 0, count: 0 }));
    click(find(popup, 'button', 'Next mention of Russia'));
    await soon(() => expect(popup.textContent).toContain('The page hides where it mentions Russia'));
  });

  it('mutes a name on the site, and takes that back', async () => {
    const popup = await open('A summit');
    click(find(popup, '.name-row-button', 'Russia'));
    click(find(popup, 'button', 'Mute on this site'));
    await soon(() => expect(popup.textContent).toContain('Muted: Russia'));
    expect(popup.querySelectorAll('.name-row')).toHaveLength(2);
    const { corrections } = await fakeBrowser.storage.local.get('corrections');
    expect(corrections).toMatchObject([
      { verdict: 'mute', surface: 'Russia', entity: 'russia', host: 'news.example.org' },
    ]);
    click(find(popup, 'button', 'Undo'));
    await soon(() => expect(popup.querySelectorAll('.name-row')).toHaveLength(3));
    expect(popup.textContent).not.toContain('Muted');
  });

  it('marks the articles that a chosen name is a reason for, in the list and on the timeline', async () => {
    const popup = await open('A summit');
    expect(popup.querySelector('.article-row-related')).toBeNull();
    click(find(popup, '.name-row-button', 'Russia'));
    expect(find(popup, '.article-row-related').textContent).toContain('A summit');
    click(find(popup, '[role=tab]', 'Timeline'));
    expect(find(popup, '.timeline-marked')).toBeDefined();
    click(find(popup, 'button', 'Clear'));
    expect(popup.querySelector('.timeline-marked')).toBeNull();
  });

  it('leads by arrow keys from tab to tab', async () => {
    const popup = await open('A summit');
    find(popup, '[role=tab]', 'Overview').focus();
    press('ArrowLeft');
    expect(document.activeElement?.textContent).toBe('Timeline');
    expect(find(popup, '[role=tabpanel]').getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
    press('Home');
    expect(document.activeElement?.textContent).toBe('Overview');
  });

  it('asks a working page again until it is done', async () => {
    fakeBrowser.tabs.sendMessage
      .mockResolvedValueOnce(report({ status: 'working', names: [] }))
      .mockResolvedValueOnce(report({ status: 'working', names: [kim] }));
    const popup = await open('Reading the page');
    await soon(() => expect(popup.textContent).toContain('Still reading'));
    await soon(() => expect(popup.textContent).not.toContain('Still reading'));
    const asked = fakeBrowser.tabs.sendMessage.mock.calls.length;
    expect(asked).toBe(3);
  });

  it('keeps the names, by count, where ranking fails, and tries again', async () => {
    backgroundSays({ rankPage: failure('data-broken', 'truncated') });
    const popup = await open('could not read its articles');
    expect(popup.querySelector('.name-row-name')?.textContent).toBe('Russia');
    backgroundSays({ rankPage: ranking });
    click(find(popup, 'button', 'Try again'));
    await soon(() => expect(popup.textContent).toContain('A summit'));
  });

  it('says that a language is not supported', async () => {
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ mode: 'names-only' }));
    await open('does not read the language');
  });

  it('says that nothing was found', async () => {
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ names: [] }));
    await open('No people or places found');
  });

  it('turns off for the site, and on again', async () => {
    const popup = await open('A summit');
    click(control(popup, 'On for news.example.org'));
    await soon(() => expect(popup.textContent).toContain('Backstory is off for news.example.org'));
    expect(storedChoices()).toEqual({ sitesOff: ['news.example.org'], sitesOn: [] });
    click(find(popup, 'button', 'Turn on here'));
    await soon(() => expect(popup.textContent).toContain('A summit'));
    expect(storedChoices()).toEqual({ sitesOff: [], sitesOn: [] });
  });

  it('turns off everywhere, and hides the switch for the site meanwhile', async () => {
    const popup = await open('A summit');
    click(control(popup, 'On for all sites'));
    await soon(() => expect(popup.textContent).toContain('Backstory is off'));
    expect(() => control(popup, 'On for news.example.org')).toThrow();
    click(find(popup, 'button', 'Turn on'));
    await soon(() => expect(popup.textContent).toContain('A summit'));
  });

  it('learns from the page which site it is where the browser does not tell', async () => {
    fakeTab.url = undefined;
    storeChoices({ sitesOff: ['news.example.org'] });
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ status: 'off' }));
    const popup = await open('Backstory is off for news.example.org');
    expect(control(popup, 'On for news.example.org')).toBeDefined();
  });

  it('explains a page without a content script, and reloads it', async () => {
    fakeBrowser.tabs.sendMessage
      .mockReset()
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    const popup = await open('Backstory cannot read this page');
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report());
    click(find(popup, 'button', 'Reload the page'));
    await soon(() => expect(popup.textContent).toContain('A summit'));
    expect(fakeBrowser.tabs.reload).toHaveBeenCalledWith(fakeTab.id);
  });

  it('has the browser ask for a site that it withholds, and begins there', async () => {
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    fakeBrowser.tabs.sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
    const popup = await open('The browser does not let Backstory read news.example.org');
    fakeBrowser.permissions.contains.mockResolvedValue(true);
    fakeBrowser.tabs.sendMessage.mockReset().mockResolvedValue(report());
    backgroundSays({ rankPage: ranking, startOnPage: success(null) });
    click(find(popup, 'button', 'Allow on news.example.org'));
    await soon(() => expect(popup.textContent).toContain('A summit'));
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({
      origins: ['http://news.example.org/*', 'https://news.example.org/*'],
    });
    expect(fakeBrowser.tabs.reload).not.toHaveBeenCalled();
  });

  it('asks for all sites where the browser does not tell which one this is', async () => {
    fakeTab.url = undefined;
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    fakeBrowser.tabs.sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
    const popup = await open('The browser does not let Backstory read this page');
    click(find(popup, 'button', 'Allow on all sites'));
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
  });

  it('offers to be allowed for good where a click was needed', async () => {
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    fakeBrowser.tabs.sendMessage.mockReset().mockResolvedValue(report());
    const popup = await open('A summit');
    expect(find(popup, 'button', 'Allow on news.example.org')).toBeDefined();
  });

  it("explains the browser's own pages", async () => {
    fakeTab.url = 'chrome://settings/';
    fakeBrowser.tabs.sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
    await open('Extensions may not run on this page');
  });

  it('explains a picture or a feed', async () => {
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ status: 'no-text', names: [] }));
    await open('There is no text to read here');
  });

  it('tells why a page is paused and what it has cost, and goes on', async () => {
    const paused = report({ status: 'paused', pauseReason: 'busy-page', milliseconds: 1234.5 });
    fakeBrowser.tabs.sendMessage.mockResolvedValue(paused);
    const popup = await open('1,235');
    expect(popup.textContent).toContain('Paused: this page never stops changing');
    expect(popup.textContent).toContain('A summit');
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report());
    click(find(popup, 'button', 'Go on'));
    await soon(() => expect(popup.textContent).not.toContain('Paused'));
    const messages = fakeBrowser.tabs.sendMessage.mock.calls.map(([, message]) => message);
    expect(messages).toContainEqual({ to: 'page', name: 'resume', params: null });
  });

  it('asks once more where the background was restarted over the question', async () => {
    fakeBrowser.runtime.sendMessage
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValue(ranking);
    await open('A summit');
  });

  it('waits for a page that is still loading', async () => {
    fakeTab.status = 'loading';
    fakeBrowser.tabs.sendMessage
      .mockReset()
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValue(report());
    await open('A summit');
  });

  it('says so when a switch could not be saved, and turns it back', async () => {
    const popup = await open('A summit');
    fakeBrowser.storage.local.set.mockRejectedValueOnce(new Error('full'));
    click(control(popup, 'On for all sites'));
    await soon(() => expect(popup.textContent).toContain('could not be saved'));
    expect(control(popup, 'On for all sites').checked).toBe(true);
  });

  it('tells of the tab that its address names', async () => {
    history.replaceState(null, '', '?tab=12');
    await open('A summit');
    history.replaceState(null, '', '?');
    expect(fakeBrowser.tabs.get).toHaveBeenCalledWith(12);
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  });

  it('follows the window to another tab, and a tab to another page', async () => {
    const popup = await open('A summit');
    fakeTab.id = 8;
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ names: [] }));
    fakeBrowser.tabs.onActivated.fire({ tabId: 8 });
    await soon(() => expect(popup.textContent).toContain('No people or places found'));
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report());
    fakeBrowser.tabs.onUpdated.fire(8, { status: 'complete' });
    await soon(() => expect(popup.textContent).toContain('A summit'));
  });

  it('does not ask again for what happens in other tabs', async () => {
    await open('A summit');
    const asked = fakeBrowser.tabs.sendMessage.mock.calls.length;
    fakeBrowser.tabs.onUpdated.fire(99, { status: 'loading' });
    fakeBrowser.tabs.onUpdated.fire(fakeTab.id, {});
    expect(fakeBrowser.tabs.sendMessage).toHaveBeenCalledTimes(asked);
  });

  it('shows what is searched for in place of the page, and the page again after Escape', async () => {
    const found = { id: 'kim', title: 'Kim Jong Un', kind: 'person', source: 'Backstory' } as const;
    backgroundSays({ rankPage: ranking, search: success({ articles: [found] }) });
    const popup = await open('A summit');
    const field = popup.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    type(field, 'kim');
    await soon(() => expect(find(popup, 'main:not([hidden]) a').textContent).toBe('Kim Jong Un'));
    expect(popup.querySelectorAll('main:not([hidden])')).toHaveLength(1);
    click(find(popup, 'main:not([hidden]) a'));
    const expected = new URL('../reader/index.html#article=kim', location.href).href;
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expected });
    press('Escape');
    expect(find(popup, 'main').hidden).toBe(false);
    expect(find(popup, 'main').textContent).toContain('A summit');
  });

  it('searches where there is no page to tell of', async () => {
    fakeBrowser.tabs.sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
    backgroundSays({ search: success({ articles: [] }) });
    const popup = await open('Backstory cannot read this page');
    type(popup.querySelector<HTMLInputElement>('input[type=search]')!, 'xyzzy');
    await soon(() => expect(popup.textContent).toContain('No article matches “xyzzy”'));
  });

  it('starts from the choices made before', async () => {
    storeChoices({ sitesOff: ['example.org'] });
    const popup = await open('Backstory is off for news.example.org');
    expect(control(popup, 'On for news.example.org').checked).toBe(false);
  });
});
