import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose, forgetAll } from '../ask-page.ts';
import type { BrowserName, ExtensionBrowser, Tab } from '../driver/extension-browser.ts';
import { builtExtension, launch } from '../driver/launch.ts';
import { routes } from '../pages/routes.ts';
import { startPageServer, type PageServer } from '../pages/server.ts';

/** A browser in which states of the interface are brought about, for screenshots and tests alike. */
export interface Stage {
  readonly browser: ExtensionBrowser;
  readonly pages: PageServer;
  /** An extension page to speak from. */
  readonly control: Tab;
  /** Where the page is that a state is about. */
  readonly page: Tab;
  /** Where the popup, the panel or the reader is shown. */
  readonly view: Tab;
  /** Forgets what the reader has chosen, corrected and saved, and lets sites be read or not. */
  reset(state: { readonly choices?: object; readonly withheld?: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** What is wrong with an extension. */
export interface Damage {
  /** Packaged files whose content is another. */
  readonly damaged?: readonly string[];
  /** The message that its background never answers. */
  readonly silentOn?: string;
  /** Whether its background can store nothing. */
  readonly isFull?: boolean;
}

/** What the site of the pages is called: pictures show it. */
export const stageHost = 'news.example.org';

/** Starts one: with the built extension, or with a copy that has something wrong with it. */
export const openStage = async (name: BrowserName, damage: Damage = {}): Promise<Stage> => {
  const folder = Object.keys(damage).length === 0 ? undefined : damagedExtension(name, damage);
  const server = await startPageServer(routes);
  const pages = { ...server, url: (page: string) => `http://${stageHost}:${server.port}/${page}` };
  const browser = await launch(name, { extension: folder ?? builtExtension(name), host: stageHost });
  const control = await browser.newTab();
  await control.open(browser.extensionUrl('options/index.html'));
  return {
    browser,
    pages,
    control,
    page: await browser.newTab(),
    view: await browser.newTab(),
    reset: async ({ choices = {}, withheld = false }) => {
      await forgetAll(control);
      await choose(control, choices);
      await browser.letReadSites(!withheld);
    },
    close: async () => {
      await browser.close();
      await pages.close();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};

const damagedExtension = (name: BrowserName, { damaged = [], silentOn, isFull = false }: Damage): string => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-damaged-'));
  cpSync(builtExtension(name), folder, { recursive: true });
  for (const file of damaged) writeFileSync(join(folder, file), 'not what was built');
  const api = '(globalThis.browser ?? chrome)';
  const spells = [
    ...(silentOn === undefined
      ? []
      : [`(${muzzleOn.toString()})(${api}.runtime.onMessage, ${JSON.stringify(silentOn)});`]),
    ...(isFull
      ? [`${api}.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));`]
      : []),
  ];
  const background = join(folder, 'background.js');
  writeFileSync(background, [...spells, readFileSync(background, 'utf8')].join('\n'));
  return folder;
};

type Listener = (message: { readonly name?: string }, ...rest: readonly unknown[]) => unknown;

/** Has listeners that are added from now on not hear a message, whose sender waits for ever. */
const muzzleOn = (event: { addListener: (listener: Listener) => void }, name: string): void => {
  const add = event.addListener.bind(event);
  event.addListener = (listener) =>
    add((message, ...rest) => (message.name === name ? true : listener(message, ...rest)));
};
