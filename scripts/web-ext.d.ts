/** As much of web-ext as is used here; it comes without types. */
declare module 'web-ext' {
  export interface ExtensionRunner {
    reloadAllExtensions(): Promise<unknown>;
    exit(): Promise<void>;
  }
  export interface RunOptions {
    readonly sourceDir: string;
    readonly target: readonly ('chromium' | 'firefox-desktop')[];
    readonly noReload?: boolean;
    readonly noInput?: boolean;
    readonly startUrl?: readonly string[];
    readonly chromiumBinary?: string;
    readonly firefox?: string;
    readonly args?: readonly string[];
  }
  export const cmd: {
    run(
      options: RunOptions,
      programOptions: { readonly shouldExitProgram: boolean },
    ): Promise<ExtensionRunner>;
  };
}
