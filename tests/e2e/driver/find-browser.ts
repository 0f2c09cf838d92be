import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './extension-browser.ts';

const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const packages: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a browser is installed, or undefined. `BACKSTORY_CHROMIUM` and `BACKSTORY_FIREFOX` name another. */
export const installedBrowser = (name: BrowserName): string | undefined => {
  const named = process.env[`BACKSTORY_${name.toUpperCase()}`];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs[name].flatMap((program) => folders.map((folder) => join(folder, program))).find(isProgram);
};

/** Where a browser is installed. Throws with how to get it where it is not. */
export const findBrowser = (name: BrowserName): string => {
  const path = installedBrowser(name);
  if (path) return path;
  throw new Error(
    `No ${programs[name].join(', ')} on the path. Install it with "apt-get install ${packages[name]}", ` +
      `or set BACKSTORY_${name.toUpperCase()} to the program.`,
  );
};
