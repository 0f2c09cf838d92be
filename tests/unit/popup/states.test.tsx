// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/shared/result.ts';
import { fakeBrowser, fakeTab, storeChoices, storedChoices } from '../ui/fake-browser.ts';
import { clear, click, control, find } from '../ui/show.ts';
import { backgroundSays, kim, open, ranking, report, reset, soon } from './popup.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../ui/fake-browser.ts')).fakeBrowser,
}));

beforeEach(reset);
afterEach(clear);

describe('what the popup says where something is in the way', () => {
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

  it('offers no switch for the site of an empty page, which is of none', async () => {
    fakeBrowser.tabs.sendMessage.mockResolvedValue(report({ host: '', names: [] }));
    const popup = await open('No people or places found');
    expect(popup.textContent).toContain('On for all sites');
    expect(popup.textContent?.match(/On for/g)).toHaveLength(1);
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
    await soon(() => expect(popup.textContent).toContain('A summit'));
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
});
