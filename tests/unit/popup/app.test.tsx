// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../src/shared/result.ts';
import { fakeBrowser, fakeTab, storeChoices } from '../ui/fake-browser.ts';
import { clear, click, control, find } from '../ui/show.ts';
import { press, type } from '../ui/type.ts';
import { backgroundSays, open, ranking, report, reset, soon } from './popup.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));

beforeEach(reset);
afterEach(clear);

describe('the popup', () => {
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
