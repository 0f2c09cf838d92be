// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser, storeChoices } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser,
}));
const { followTheme } = await import('../../../src/ui/theme.ts');
const { loadSettings, saveChoices, watchSettings } = await import('../../../src/shared/settings/store.ts');
const settings = { load: loadSettings, watch: watchSettings };
const drawn = (): string | undefined => document.documentElement.dataset['theme'];

beforeEach(() => {
  resetFakeBrowser();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

it('leaves the theme to the browser until the reader chooses one', async () => {
  followTheme(document, settings);
  await saveChoices({ enabled: false });
  expect(drawn()).toBeUndefined();
});

it('follows what the reader chooses, on this page or another', async () => {
  followTheme(document, settings);
  await saveChoices({ theme: 'dark' });
  expect(drawn()).toBe('dark');
  await saveChoices({ theme: 'system' });
  expect(drawn()).toBeUndefined();
});

it('draws the next page in it at once, and takes the settings for the truth when they are there', async () => {
  storeChoices({ theme: 'dark' });
  followTheme(document, settings);
  await vi.waitFor(() => expect(drawn()).toBe('dark'));
  delete document.documentElement.dataset['theme'];
  storeChoices({ theme: 'light' });
  followTheme(document, settings);
  expect(drawn()).toBe('dark');
  await vi.waitFor(() => expect(drawn()).toBe('light'));
});

it('does without settings that cannot be read', async () => {
  fakeBrowser.storage.local.get.mockRejectedValueOnce(new Error('corrupt'));
  followTheme(document, settings);
  await saveChoices({ theme: 'light' });
  expect(drawn()).toBe('light');
});
