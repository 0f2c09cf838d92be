import { vi } from 'vitest';
import { getMessage } from './fake-texts.ts';

type StorageListener = (changes: Record<string, { newValue?: unknown }>) => void;

/** An event of the browser: a test calls what has been added. */
const event = <Args extends readonly unknown[]>() => {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => void listeners.delete(listener),
    fire: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
};

const stored = new Map<string, unknown>();
const storageListeners = new Set<StorageListener>();

/** What the fake tab looks like; a test changes it. */
export const fakeTab: { id: number; status: string; url: string | undefined } = {
  id: 7,
  status: 'complete',
  url: 'https://news.example.org/story',
};

/** The parts of `browser` that pages use, with a storage in memory. Requests are answered by what a test sets. */
export const fakeBrowser = {
  i18n: { getMessage, getUILanguage: () => 'en-GB' },
  runtime: {
    id: 'backstory',
    getURL: (path: string) => `extension:/${path}`,
    getManifest: () => ({
      version: '1.2.3',
      content_security_policy: { extension_pages: "default-src 'none'; connect-src 'self'" },
    }),
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    openOptionsPage: vi.fn(() => Promise.resolve()),
  },
  tabs: {
    query: vi.fn(() => Promise.resolve([fakeTab])),
    get: vi.fn(() => Promise.resolve(fakeTab)),
    sendMessage: vi.fn<(tab: number, message: unknown, options: unknown) => Promise<unknown>>(),
    create: vi.fn(() => Promise.resolve({})),
    reload: vi.fn(() => Promise.resolve()),
    onActivated: event<[{ readonly tabId: number }]>(),
    onUpdated: event<[number, { readonly status?: string }]>(),
  },
  extension: { inIncognitoContext: false },
  permissions: {
    contains: vi.fn(() => Promise.resolve(true)),
    request: vi.fn(() => Promise.resolve(true)),
    onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
    onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
  },
  commands: {
    getAll: vi.fn(() =>
      Promise.resolve([{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' }]),
    ),
    openShortcutSettings: vi.fn(() => Promise.resolve()),
  },
  storage: {
    local: {
      get: vi.fn((key: string | null) =>
        Promise.resolve(
          structuredClone(Object.fromEntries([...stored].filter(([name]) => key === null || name === key))),
        ),
      ),
      set: vi.fn((values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          stored.set(key, newValue);
          for (const listener of storageListeners) listener({ [key]: { newValue } });
        }
        return Promise.resolve();
      }),
      remove: vi.fn((key: string) => {
        stored.delete(key);
        for (const listener of storageListeners) listener({ [key]: {} });
        return Promise.resolve();
      }),
      onChanged: {
        addListener: (listener: StorageListener) => storageListeners.add(listener),
        removeListener: (listener: StorageListener) => storageListeners.delete(listener),
      },
    },
  },
};

/** The choices in storage. */
export const storedChoices = (): unknown => {
  const settings = stored.get('settings');
  return typeof settings === 'object' && settings !== null && 'choices' in settings ? settings.choices : {};
};

/** What is in storage under a key. */
export const storedUnder = (key: string): unknown => stored.get(key);

/** Puts choices into storage as an earlier session would have. */
export const storeChoices = (choices: Readonly<Record<string, unknown>>): void => {
  stored.set('settings', { version: 1, choices });
};

/** Back to an empty storage, an ordinary tab, and requests that nobody answers. */
export const resetFakeBrowser = (): void => {
  vi.clearAllMocks();
  stored.clear();
  storageListeners.clear();
  Object.assign(fakeTab, { id: 7, status: 'complete', url: 'https://news.example.org/story' });
  fakeBrowser.permissions.contains.mockReset().mockResolvedValue(true);
  fakeBrowser.runtime.sendMessage.mockReset().mockResolvedValue(undefined);
  fakeBrowser.tabs.sendMessage
    .mockReset()
    .mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
};
