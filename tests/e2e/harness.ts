import { afterAll, beforeAll, inject } from 'vitest';
import { askPage, choose, openTabAddresses, type PageState } from './ask-page.ts';
import type {
  BrowserName,
  ExtensionBrowser,
  HighlightedRange,
  LaunchOptions,
  Tab,
} from './driver/extension-browser.ts';
import { builtExtension, launch } from './driver/launch.ts';
import { until } from './driver/until.ts';
import { routes } from './pages/routes.ts';
import { startPageServer, type PageServer } from './pages/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

/** What the tests of one file share: a browser with the built extension, pages to visit, a tab to read them in. */
export interface Harness {
  readonly browser: ExtensionBrowser;
  readonly pages: PageServer;
  /** The tab in which pages are read. */
  readonly tab: Tab;
  /** An extension page in a tab of its own, from which the tests speak to the extension. */
  readonly control: Tab;
  /** Opens a test page and waits until it is analysed to the end. */
  read(page: string): Promise<PageState>;
  /** Waits until the page in the tab has been analysed to the end. */
  analysed(): Promise<PageState>;
  /** Addresses of the open tabs that show pages of the extension. */
  tabAddresses(): Promise<string[]>;
}

/** Starts a browser before the tests of a file and ends it after them. */
export const useExtension = (options: Pick<LaunchOptions, 'downloads' | 'keepsPages'> = {}): Harness => {
  const name = inject('browser');
  let ready: Pick<Harness, 'browser' | 'pages' | 'tab' | 'control'> | undefined;

  beforeAll(async () => {
    const pages = await startPageServer(routes);
    const browser = await launch(name, {
      ...options,
      extension: builtExtension(name),
      proxyPort: pages.port,
    });
    const control = await browser.newTab();
    await control.open(browser.extensionUrl('options/index.html'));
    // Most tests are on what is found, and see it by its highlights.
    await choose(control, { highlightRange: 'every' });
    ready = { browser, pages, control, tab: await browser.newTab() };
  });
  afterAll(async () => {
    await ready?.browser.close();
    await ready?.pages.close();
  });

  const now = (): NonNullable<typeof ready> => {
    if (!ready) throw new Error('The browser is not up');
    return ready;
  };
  const analysed = async (): Promise<PageState> => {
    const state = await until(
      'the page is analysed',
      () => askPage(now().control, now().tab.id),
      ({ status }) => status === 'done' || status === 'failed',
      { deadline: 60_000 },
    );
    if (state.status === 'failed') throw new Error('the content script has given the page up');
    return state;
  };
  return {
    get browser() {
      return now().browser;
    },
    get pages() {
      return now().pages;
    },
    get tab() {
      return now().tab;
    },
    get control() {
      return now().control;
    },
    read: async (page) => {
      await now().tab.open(now().pages.url(page));
      return analysed();
    },
    analysed,
    tabAddresses: () => openTabAddresses(now().control),
  };
};

/** Texts of the highlights of one kind, in document order. */
export const textsOf = (ranges: readonly HighlightedRange[], kind: 'person' | 'place'): string[] =>
  ranges.filter(({ highlight }) => highlight.includes(kind)).map(({ text }) => text);
