// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../src/shared/result.ts';
import { byHand } from '../ui/by-hand.ts';
import { fakeBrowser, fakeTab } from '../ui/fake-browser.ts';
import { clear, click, find } from '../ui/show.ts';
import { press, type } from '../ui/type.ts';
import { article, backgroundSays, name, open, ranking, report, reset, soon } from './popup.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));

beforeEach(reset);
afterEach(clear);

describe('what the popup says of a page', () => {
  it('lists people and places by importance, and articles with their reasons', async () => {
    const popup = await open('A summit');
    const names = [...popup.querySelectorAll('.name-row-name')].map((row) => row.textContent);
    expect(names).toEqual(['Kim Jong Un', 'Russia', 'Choe Son Hui']);
    expect(popup.textContent).toContain('Because of Kim Jong Un and Russia');
    expect(find(popup, '[role=status]').textContent).toBe('People and places: 3. Articles: 1.');
  });

  it('lists names before the ranking is there, those in the title and those named often first', async () => {
    const { promise, resolve } = byHand<typeof ranking>();
    fakeBrowser.runtime.sendMessage.mockImplementation(() => promise);
    const inTitle = { ...name('Kim Jong Un', 'person', 2), inTitle: true };
    const names = [name('Choe Son Hui', 'person', 1), name('Russia', 'place', 9), inTitle];
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ names }));
    const popup = await open('Choe Son Hui');
    const listed = [...popup.querySelectorAll('.name-row-name')].map((row) => row.textContent);
    expect(listed).toEqual(['Kim Jong Un', 'Russia', 'Choe Son Hui']);
    expect(popup.textContent).not.toContain('No article matches');
    click(find(popup, '[role=tab]', 'Timeline'));
    expect(popup.textContent).not.toContain('No article matches');
    resolve(ranking);
    await soon(() => expect(popup.querySelector('.timeline')).not.toBeNull());
  });

  it('never shows a muted name, not even before corrections are loaded', async () => {
    const muted = { id: '1', made: 1, verdict: 'mute', surface: 'Russia', kind: 'place' };
    await fakeBrowser.storage.local.set({ corrections: [muted] });
    const late = byHand<void>();
    const get = fakeBrowser.storage.local.get.getMockImplementation()!;
    fakeBrowser.storage.local.get.mockImplementation(async (key) => {
      if (key === 'corrections') await late.promise;
      return get(key);
    });
    // The host is there once the page has answered.
    const popup = await open('On for news.example.org');
    fakeBrowser.storage.local.get.mockImplementation(get);
    expect(popup.querySelector('.name-row')).toBeNull();
    late.resolve();
    await soon(() => expect(popup.querySelectorAll('.name-row')).toHaveLength(2));
  });

  it('leaves a muted name out of the reasons of articles, and ranks without it', async () => {
    const popup = await open('Because of Kim Jong Un and Russia');
    const asked = fakeBrowser.runtime.sendMessage.mock.calls.length;
    click(find(popup, '.name-row-button', 'Russia'));
    click(find(popup, 'button', 'Mute everywhere'));
    await soon(() => expect(popup.textContent).toContain('Muted: Russia'));
    expect(find(popup, '.article-row-reason').textContent).toBe('Because of Kim Jong Un');
    const names = [{ name: 'Choe Son Hui' }, { name: 'Kim Jong Un' }];
    const { calls } = fakeBrowser.runtime.sendMessage.mock;
    expect(calls.slice(asked).map(([message]) => message)).toContainEqual(
      expect.objectContaining({
        name: 'rankPage',
        params: expect.objectContaining({ names: names.map((each) => expect.objectContaining(each)) }),
      }),
    );
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
    expect(popup.querySelector('.article-row-related')).toBeNull();
    await soon(() => expect(document.activeElement?.textContent).toBe('Undo'));
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
});
