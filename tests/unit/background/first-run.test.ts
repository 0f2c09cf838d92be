import { beforeEach, expect, it, vi } from 'vitest';

type Installed = { readonly reason: string; readonly previousVersion?: string };
const listeners: ((installed: Installed) => void)[] = [];
const stored = new Map<string, unknown>();
const create = vi.fn<(tab: { url: string }) => Promise<object>>(async () => ({}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: { addListener: (listener: (installed: Installed) => void) => listeners.push(listener) },
      getManifest: () => ({ version: '1.2.0' }),
      getURL: (path: string) => `extension://backstory/${path}`,
    },
    tabs: { create },
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
      },
    },
  },
}));

const { serveFirstRun } = await import('../../../src/background/opening/first-run.ts');
serveFirstRun();

/** How many pages what happens to the extension opens. */
const opens = async (installed: Installed): Promise<number> => {
  create.mockClear();
  for (const listener of listeners) listener(installed);
  // All that follows are microtasks.
  await new Promise(setImmediate);
  return create.mock.calls.length;
};

beforeEach(() => stored.clear());

it('the first-run page opens after installing', async () => {
  expect(await opens({ reason: 'install' })).toBe(1);
  expect(create).toHaveBeenCalledWith({ url: 'extension://backstory/welcome/index.html' });
});

it('it opens once, whatever happens to the same version afterwards', async () => {
  await opens({ reason: 'install' });
  for (const previousVersion of ['1.2.0', '1.1.0']) {
    expect(await opens({ reason: 'update', previousVersion })).toBe(0);
  }
  expect(await opens({ reason: 'install' })).toBe(0);
});

it('it opens where private windows alone let the extension in later, but not after an update', async () => {
  expect(await opens({ reason: 'update', previousVersion: '1.1.0' })).toBe(0);
  expect(await opens({ reason: 'chrome_update' })).toBe(0);
  expect(await opens({ reason: 'update', previousVersion: '1.2.0' })).toBe(1);
});
