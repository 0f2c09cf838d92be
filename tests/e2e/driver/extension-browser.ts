import type { PageFunction } from './page-call.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One highlighted range of a page, with the place on the screen where it is drawn, in CSS pixels. */
export interface HighlightedRange {
  /** Name in the page's highlight registry. */
  readonly highlight: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A key that tests press, by its name in the DOM. */
export type Key = 'Escape' | 'Enter' | 'Tab';
/** A key that tests hold while they do something else. */
export type HeldKey = 'Alt' | 'Shift' | 'Control';

/** How pages are drawn, where not for a screen and a reader without preferences. */
export interface Rendering {
  readonly colours?: 'light' | 'dark';
  /** As on paper. */
  readonly isPrint?: boolean;
  /** For a reader who prefers more contrast. */
  readonly isStrong?: boolean;
  /** In the reader's own few colours, in place of the page's. */
  readonly isForced?: boolean;
}

/** One tab of a browser under test. Every method brings the tab to the front first. */
export interface Tab {
  /** The id that the extension knows it by. */
  readonly id: number;
  /** Goes to an address. Done when the page has loaded. */
  open(url: string): Promise<void>;
  /** Calls a function in the page's own world. Arguments and value travel as JSON. */
  evaluate<Args extends readonly unknown[], Value>(
    call: PageFunction<Args, Value>,
    ...args: Args
  ): Promise<Value>;
  /** What Backstory has highlighted, in document order within each highlight, whatever page scripts have overwritten. */
  highlights(): Promise<HighlightedRange[]>;
  /** Calls a function on the shadow root of the open card; undefined where no card is open. */
  inCard<Args extends readonly unknown[], Value>(
    call: PageFunction<[card: ShadowRoot, ...rest: Args], Value>,
    ...args: Args
  ): Promise<Value | undefined>;
  /** Moves the mouse to a point of the viewport, in CSS pixels, as a hand would: over at least one point between. */
  pointAt(left: number, top: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Presses one of the keys that are held, and keeps it down. */
  hold(key: HeldKey): Promise<void>;
  release(key: HeldKey): Promise<void>;
  /** Touches a point of the viewport with a finger and lets go, in CSS pixels. */
  tapAt(left: number, top: number): Promise<void>;
  /** Has the tab's pages drawn in some way, until told otherwise. */
  render(rendering: Rendering): Promise<void>;
  /** Sets the size of the viewport in CSS pixels, and how many pixels of a screenshot make one: 1 unless told. */
  resize(width: number, height: number, scale?: number): Promise<void>;
  /** Waits until fonts are loaded, animations that end are over, and a frame has been drawn. */
  settled(): Promise<void>;
  /** What axe finds wrong with the page as it is shown: rule, and the element that breaks it. */
  accessibilityProblems(): Promise<string[]>;
  /** Writes what the tab shows as a PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it, or without for comparison. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** Address of a file of the extension. Throws in a browser started without it. */
  extensionUrl(path: string): string;
  newTab(): Promise<Tab>;
  /** Ends the background context, as the browser does when it is idle. Done when it is gone; a message may start another. */
  killBackground(): Promise<void>;
  /** Whether the background context runs. */
  backgroundRuns(): Promise<boolean>;
  /** Has the extension run a command, as its key does, in the tab used last. */
  runCommand(name: string): Promise<void>;
  /** Has the extension take a click on its entry in the menu of selected text, in the tab used last. */
  chooseInMenu(entry: string, selection: string): Promise<void>;
  /** Has the reader click the extension's button, which gives it the tab used last. Its popup is of no concern here. */
  clickButton(): Promise<void>;
  /** Has the browser let the extension read sites, as it does at first, or withhold them until the reader agrees. */
  letReadSites(allowed: boolean): Promise<void>;
  /** Switches the extension off, as a removal does for open pages, or on again, as after an update. Done when it is so. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Uncaught errors since the last call, of pages, content scripts, extension pages and the background. */
  errors(): Promise<string[]>;
  /**
   * Addresses on the network that pages, content scripts, extension pages and the background have asked for since the
   * last call, each once. What the browser does for itself is left out.
   */
  requests(): Promise<string[]>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a crash does: nothing gets to tidy up. */
  crash(): Promise<void>;
}

export interface LaunchOptions {
  /** Firefox's own preferences, beside those that make it quiet. Other browsers pass them over. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Folder of the profile, which stays when the browser ends; absent for a fresh one that goes with it. */
  readonly profile?: string | undefined;
  /** Folder of the unpacked extension; absent for a browser without it. */
  readonly extension?: string | undefined;
  /**
   * Whether Chromium's page of extensions lies open in a tab, for their errors and permissions, as it does where this is
   * absent. It keeps the whole browser busy whenever a page of the extension opens: not for measuring.
   */
  readonly withExtensionsPage?: boolean | undefined;
  /** Folder in which the browser saves files; absent for one that nobody looks into. */
  readonly downloads?: string | undefined;
  /** Whether the reader lets the extension into private windows while installing it. Firefox's driver only. */
  readonly inPrivateWindows?: boolean | undefined;
  /** Host by which the browser finds loopback besides its own names. */
  readonly host?: string | undefined;
  /** Port on loopback of an HTTP proxy that every request of the browser is sent through. */
  readonly proxyPort?: number | undefined;
  /** Whether pages that are left stay in memory for the way back, as they do for readers. Firefox always keeps them. */
  readonly keepsPages?: boolean | undefined;
}
