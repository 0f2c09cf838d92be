import { inject } from 'vitest';
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
import { useBrowser, type Running } from './running-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

/** What the tests of one file share: a browser with the built extension, pages to visit, a tab to read them in. */
export interface Harness extends Running<ExtensionBrowser, Tab> {
  /** Opens a test page and waits until it is analysed to the end. */
  read(page: string): Promise<PageState>;
  /** Waits until the page in the tab has been analysed to the end. */
  analysed(): Promise<PageState>;
  /** Addresses of the open tabs that show pages of the extension. */
  tabAddresses(): Promise<string[]>;
}

/** Starts a browser before the tests of a file and ends it after them. */
export const useExtension = ({
  extension,
  ...options
}: Pick<LaunchOptions, 'downloads' | 'keepsPages'> & {
  /** Gives the folder of another extension than the one built. */
  readonly extension?: () => string;
} = {}): Harness => {
  const name = inject('browser');
  const running = useBrowser<Tab, ExtensionBrowser>(
    (pages) =>
      launch(name, {
        ...options,
        extension: extension?.() ?? builtExtension(name),
        proxyPort: pages.port,
      }),
    // Most tests are on what is found, and see it by its highlights.
    (control) => choose(control, { highlightRange: 'every' }),
  );
  const analysed = async (): Promise<PageState> => {
    const state = await until(
      'the page is analysed',
      () => askPage(running.control, running.tab.id),
      ({ status }) => status === 'done' || status === 'failed',
      { deadline: 60_000 },
    );
    if (state.status === 'failed') throw new Error('the content script has given the page up');
    return state;
  };
  return Object.assign(running, {
    read: async (page: string) => {
      await running.tab.open(running.pages.url(page));
      return analysed();
    },
    analysed,
    tabAddresses: () => openTabAddresses(running.control),
  });
};

/** Texts of the highlights of one kind, in document order. */
export const textsOf = (ranges: readonly HighlightedRange[], kind: 'person' | 'place'): string[] =>
  ranges.filter(({ highlight }) => highlight.includes(kind)).map(({ text }) => text);
