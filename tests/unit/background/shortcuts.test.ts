import { beforeEach, describe, expect, it, vi } from 'vitest';

/** An event that a test fires. */
const event = <Args extends readonly unknown[]>() => {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Args) => unknown) => listeners.push(listener),
    fire: (...args: Args): void => {
      for (const listener of listeners) listener(...args);
    },
  };
};

const fake = {
  runtime: {
    onInstalled: event<[]>(),
    onStartup: event<[]>(),
    getURL: (path: string) => `extension://backstory/${path}`,
  },
  contextMenus: {
    create: vi.fn(),
    removeAll: vi.fn(() => Promise.resolve()),
    onClicked: event<[info: object, tab?: object]>(),
  },
  commands: { onCommand: event<[name: string, tab?: object]>() },
  scripting: { executeScript: vi.fn<(injection: object) => Promise<{ result?: unknown }[]>>() },
  tabs: {
    create: vi.fn<(tab: { url: string }) => Promise<object>>(),
    query: vi.fn(() => Promise.resolve([{ id: 5, index: 2 }])),
    sendMessage: vi.fn<(tab: number, message: object, options: object) => Promise<unknown>>(),
  },
  storage: {
    local: { get: vi.fn<() => Promise<object>>(), set: vi.fn<(items: object) => Promise<void>>() },
  },
  i18n: { getMessage: (name: string) => name },
};
vi.mock('webextension-polyfill', () => ({ default: fake }));
const { serveCommands } = await import('../../../src/background/opening/commands.ts');
const { serveContextMenu } = await import('../../../src/background/opening/context-menu.ts');
serveContextMenu();
serveCommands();

const tab = { id: 7, index: 3 };
/** What the reader page was opened for, once it was. */
const opened = async (): Promise<URLSearchParams> => {
  await vi.waitFor(() => expect(fake.tabs.create).toHaveBeenCalledOnce());
  const { hash } = new URL(fake.tabs.create.mock.calls[0]?.[0].url ?? '');
  return new URLSearchParams(hash.slice(1));
};

beforeEach(() => {
  vi.clearAllMocks();
  fake.tabs.create.mockResolvedValue({});
  fake.storage.local.get.mockResolvedValue({});
  fake.storage.local.set.mockResolvedValue();
});

describe('the menu of selected text', () => {
  it.each(['onInstalled', 'onStartup'] as const)('has one entry of ours after %s', async (name) => {
    fake.runtime[name].fire();
    await vi.waitFor(() => expect(fake.contextMenus.create).toHaveBeenCalledOnce());
    expect(fake.contextMenus.removeAll).toHaveBeenCalledOnce();
    expect(fake.contextMenus.create).toHaveBeenCalledWith({
      id: 'look-up',
      title: 'menuLookUp',
      contexts: ['selection'],
    });
  });

  it('looks the selection up beside the tab it is of', async () => {
    fake.contextMenus.onClicked.fire(
      { menuItemId: 'look-up', selectionText: ' Kim\n Jong  Un & 100% ' },
      tab,
    );
    expect((await opened()).get('lookup')).toBe('Kim Jong Un & 100%');
    expect(fake.tabs.create).toHaveBeenCalledWith(expect.objectContaining({ openerTabId: 7, index: 4 }));
  });

  it('cuts a long selection between two words', async () => {
    fake.contextMenus.onClicked.fire(
      { menuItemId: 'look-up', selectionText: 'Pyongyang '.repeat(5000) },
      tab,
    );
    const words = (await opened()).get('lookup') ?? '';
    expect(words.length).toBeLessThanOrEqual(1000);
    expect(words).toMatch(/^(?:Pyongyang )+Pyongyang$/);
  });

  it('cuts no letter in two', async () => {
    fake.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText: `a${'😀'.repeat(600)}` }, tab);
    expect((await opened()).get('lookup')).toMatch(/^a(?:😀)+$/u);
  });

  it('opens the reader without a place beside the tab where that is refused', async () => {
    fake.tabs.create.mockRejectedValueOnce(new Error('no such tab'));
    fake.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText: 'Kim' }, tab);
    await vi.waitFor(() => expect(fake.tabs.create).toHaveBeenCalledTimes(2));
    expect(fake.tabs.create).toHaveBeenLastCalledWith({
      url: 'extension://backstory/reader/index.html#lookup=Kim',
    });
  });
});

describe('commands', () => {
  it.each([
    ['next-name', 'next'],
    ['previous-name', 'previous'],
  ])('%s has the page walk on', async (name, direction) => {
    fake.commands.onCommand.fire(name, tab);
    await vi.waitFor(() =>
      expect(fake.tabs.sendMessage).toHaveBeenCalledWith(
        7,
        { to: 'page', name: 'walk', params: { direction } },
        { frameId: 0 },
      ),
    );
  });

  it('asks for the active tab where the browser names none', async () => {
    fake.commands.onCommand.fire('next-name');
    await vi.waitFor(() => expect(fake.tabs.sendMessage.mock.calls[0]?.[0]).toBe(5));
  });

  it('looks up the selection of whichever frame has one', async () => {
    fake.scripting.executeScript.mockResolvedValue([{ result: '' }, {}, { result: 'Vladivostok' }]);
    fake.commands.onCommand.fire('look-up', tab);
    expect((await opened()).get('lookup')).toBe('Vladivostok');
  });

  it('begins a search where nothing is selected, or nothing may be read', async () => {
    fake.scripting.executeScript.mockRejectedValue(new Error('not allowed'));
    fake.commands.onCommand.fire('look-up', tab);
    expect((await opened()).get('search')).toBe('');
  });

  it('switches the site of the page off', async () => {
    const report = {
      status: 'done',
      mode: 'full',
      title: '',
      host: 'news.example.org',
      names: [],
      text: '',
      milliseconds: 1,
    };
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: report });
    fake.commands.onCommand.fire('toggle-site', tab);
    await vi.waitFor(() => expect(fake.storage.local.set).toHaveBeenCalledOnce());
    expect(JSON.stringify(fake.storage.local.set.mock.calls[0])).toContain('"sitesOff":["news.example.org"]');
  });

  it('does nothing for a command that it does not know', async () => {
    fake.commands.onCommand.fire('constructor', tab);
    fake.commands.onCommand.fire('next-name', tab);
    await vi.waitFor(() => expect(fake.tabs.sendMessage).toHaveBeenCalledOnce());
    expect(fake.tabs.create).not.toHaveBeenCalled();
  });
});
